namespace MouForge.Documents.Comparison;

/// <summary>Some members of a sequence that follow one another.</summary>
/// <param name="Start">The first one's place, from 0.</param>
/// <param name="End">The place after the last one.</param>
readonly record struct Stretch(int Start, int End)
{
    /// <summary>How many there are.</summary>
    public int Length => End - Start;
}
