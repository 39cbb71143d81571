namespace MouForge.Pdf.Content;

/// <summary>How the ends of a line look; the numbers are those of the operator J.</summary>
public enum LineCap
{
    /// <summary>Cut at the end point.</summary>
    Butt,

    /// <summary>A half disc around the end point.</summary>
    Round,

    /// <summary>Half a line width beyond the end point.</summary>
    Square,
}
