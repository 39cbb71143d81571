using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>How detailed the document is. Where nothing was answered it is a standard one.</summary>
sealed class DetailBinding(AnswerMap document) : Bound
{
    readonly string _level = LevelOf(document);

    public static Members<DetailBinding> Members { get; } = new()
    {
        { "simple", ValueShape.YesNo, detail => detail._level == "simple" },
        { "standard", ValueShape.YesNo, detail => detail._level == "standard" },
        { "detailed", ValueShape.YesNo, detail => detail._level == "detailed" },
    };

    /// <summary>The level of detail: simple, standard or detailed.</summary>
    public static string LevelOf(AnswerMap document) => document.Text("detail")?.ToLowerInvariant() is "simple" or "detailed" ? document.Text("detail")!.ToLowerInvariant() : "standard";

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);
}
