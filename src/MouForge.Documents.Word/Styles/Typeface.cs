namespace MouForge.Documents.Word.Styles;

/// <summary>The two families: one for what the agencies agree, one for structure and data.</summary>
enum Typeface
{
    /// <summary>Noto Serif.</summary>
    Serif,

    /// <summary>Noto Sans.</summary>
    Sans,
}
