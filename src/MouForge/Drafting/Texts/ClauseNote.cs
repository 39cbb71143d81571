using MouForge.Drafting.Bindings;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Templates;

namespace MouForge.Drafting.Texts;

/// <summary>
/// Writes the note to counsel behind a clause, so that it belongs to the clause's last paragraph. A citation that was not read in its
/// source stands there in brackets, unless the note names it.
/// </summary>
static class ClauseNote
{
    public static void Write(Clause clause, RootBinding root, SourceFiles files)
    {
        string text = string.Join(' ', root.Facts.InLanguage(clause.Note, clause.Id), Unconfirmed(clause, root)).Trim();
        if (text.Length == 0)
            return;
        string mark = SourceFiles.Mark(files.NumberOf(clause.Source.File), clause.Source.Line);
        root.Writer.Write($"\n   ::: note{mark}\n   {text.ReplaceLineEndings(" ")}{mark}\n   :::{mark}\n");
    }

    static string Unconfirmed(Clause clause, RootBinding root)
        => clause is { Citation: { } citation, Trust: not ClauseTrust.Verified } && !root.Facts.InLanguage(clause.Note, clause.Id).Contains(SourceOf(citation), StringComparison.Ordinal)
            ? $"[[{root.Prose.Words.Phrase("confirm_citation", citation)}]]"
            : "";

    // The law or rule without its paragraphs, which notes may list in another way: "45 CFR 164.508" of "45 CFR 164.508(a)(2), (b)(3)(ii)".
    static string SourceOf(string citation)
    {
        int end = citation.AsSpan().IndexOfAny('(', ',', ';');
        return (end < 0 ? citation : citation[..end]).TrimEnd();
    }
}
