using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>An agency that was invited and does not sign.</summary>
sealed class LetterBinding(AnswerMap answers, NameLookup names) : Bound
{
    public static Members<LetterBinding> Members { get; } = new()
    {
        { "name", ValueShape.Text, letter => letter.Text("name") },
        { "kind", ValueShape.Text, letter => letter.Kind },
        { "how", ValueShape.Text, letter => letter.Text("how") },
    };

    string Kind => names.EntryName(Text("type"));

    public static object All(RootBinding root)
    {
        var letters = root.Facts.Answers.InvitedNotSigning;
        return letters.Count == 0 ? Absent.Nothing : new BoundList([.. letters.Select(answers => new LetterBinding(answers, root.Names))]);
    }

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    string Text(string key) => answers.Text(key) ?? "";
}
