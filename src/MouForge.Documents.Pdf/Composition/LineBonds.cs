namespace MouForge.Documents.Pdf.Composition;

/// <summary>Widows and orphans: two lines at least on either side of a page's end.</summary>
static class LineBonds
{
    /// <summary>What holds a line and the next one of its paragraph together.</summary>
    /// <param name="line">Index of the line.</param>
    /// <param name="count">Number of lines.</param>
    public static Bond After(int line, int count)
        => line < count - 1 && (line == 0 || line == count - 2) ? Bond.Firm : Bond.Loose;
}
