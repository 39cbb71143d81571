namespace MouForge.Reviews;

/// <summary>A text somebody typed.</summary>
/// <param name="Path">JSON path of the answer.</param>
/// <param name="Text">The text.</param>
readonly record struct AnswerText(string Path, string Text)
{
    static readonly char[] SentenceEnds = ['.', ';', '!', '?', '\n'];

    /// <summary>The sentences of the text, without their ends.</summary>
    public IEnumerable<string> Sentences => Text.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
