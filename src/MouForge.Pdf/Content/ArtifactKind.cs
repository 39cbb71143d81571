namespace MouForge.Pdf.Content;

/// <summary>What a painted thing is that no reader reads aloud (ISO 32000-1, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>A rule, a frame, a repeated table head.</summary>
    Layout,

    /// <summary>A running head.</summary>
    Header,

    /// <summary>A running foot.</summary>
    Footer,

    /// <summary>A ground behind the text of the page.</summary>
    Background,
}
