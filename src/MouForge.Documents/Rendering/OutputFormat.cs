namespace MouForge.Documents.Rendering;

/// <summary>The formats a document can be rendered to.</summary>
public enum OutputFormat
{
    /// <summary>Office Open XML word processing.</summary>
    Word,

    /// <summary>Tagged PDF, built to PDF/UA-1 and PDF/A-3a.</summary>
    Pdf,

    /// <summary>An accessible HTML fragment.</summary>
    Html,

    /// <summary>The outline: the text that all formats carry, as Markdown.</summary>
    Outline,
}
