using MouForge.Documents.Inlines;

namespace MouForge.Documents;

/// <summary>The band at the head of every page of a paper that nobody may sign: a dark cell with a word, and a sentence beside it.</summary>
/// <param name="Word">The word in the dark cell, in the document's language: "Draft".</param>
/// <param name="Text">The sentence, on one line. Runs in another language than the document's say so.</param>
public sealed record DocumentBand(string Word, IReadOnlyList<TextInline> Text)
{
    /// <summary>The sentence as plain text.</summary>
    public string PlainText => Inline.PlainTextOf(Text);
}
