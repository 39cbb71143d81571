using MouForge.Drafting.Wording;
using MouForge.Templates;

namespace MouForge.Drafting.Binders;

/// <summary>The phrases that a binder needs beside those of its documents.</summary>
static class BinderPhrases
{
    /// <summary>The heads of the contents table, in the order of its columns.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["binder_tab", "binder_document", "binder_state", "binder_next", "binder_page"];

    static readonly string[] Others =
        ["binder_title", "binder_subtitle", "binder_as_of", "binder_about", "binder_ends", "binder_review", "binder_term", "binder_yearly", "binder_note"];

    /// <summary>The phrase that names a part of the binder.</summary>
    public static string OfPart(string part) => $"binder_{part}";

    /// <summary>What the words of a language lack.</summary>
    public static IReadOnlyList<TemplateProblem> MissingIn(PhraseBook words)
        => Phrases.ProblemsOf(words, [.. Heads, .. Others, .. BinderPlace.Groups.Select(OfPart)]);
}
