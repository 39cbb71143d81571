namespace MouForge.Documents.Pdf.Styles;

/// <summary>The two families: one serif for what the agencies agree, one sans for structure and data.</summary>
enum Family
{
    Serif,
    Sans,
}
