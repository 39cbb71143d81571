namespace MouForge.Pdf.Signatures;

/// <summary>The gap in a file that a signature fills: all else is what it signs.</summary>
/// <param name="Start">Where it begins: the byte "&lt;".</param>
/// <param name="Length">Its length, "&lt;" and "&gt;" included.</param>
readonly record struct SealHole(int Start, int Length)
{
    /// <summary>The position after it.</summary>
    public int End => Start + Length;
}
