namespace MouForge.Drafting.Tokens;

/// <summary>Where a line of the finished Markdown came from.</summary>
/// <param name="File">Number of the file in <see cref="SourceFiles"/>; -1 where it is not known.</param>
/// <param name="Line">Line in that file, from 1.</param>
/// <param name="ClauseId">The clause of the library it belongs to; null for the template's own text.</param>
readonly record struct MarkedLine(int File, int Line, string? ClauseId)
{
    /// <summary>A line without a mark.</summary>
    public static MarkedLine Unknown { get; } = new(-1, 0, null);

    /// <summary>Whether the place is known.</summary>
    public bool IsKnown => File >= 0;
}
