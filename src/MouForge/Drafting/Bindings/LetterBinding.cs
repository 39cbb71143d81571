using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>An agency that was invited and does not sign.</summary>
sealed class LetterBinding(AnswerMap answers, RootBinding root) : Bound
{
    public static Members<LetterBinding> Members { get; } = new()
    {
        { "name", ValueShape.Text, letter => letter.Name },
        { "kind", ValueShape.Text, letter => letter.Kind },
        { "how", ValueShape.Text, letter => letter.Text("how") },
    };

    string Kind => root.Names.EntryName(Text("type"));

    object Name => answers.Text("name") ?? (root.Facts.Library.Shared.Partner.Find("legal_name") is { } question ? root.BlanksFor(null).For(question) : (object)"");

    public static object All(RootBinding root)
    {
        var letters = root.Facts.Answers.InvitedNotSigning;
        return letters.Count == 0 ? Absent.Nothing : new BoundList([.. letters.Select(answers => new LetterBinding(answers, root))]);
    }

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    string Text(string key) => answers.Text(key) ?? "";
}
