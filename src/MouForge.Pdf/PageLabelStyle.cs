namespace MouForge.Pdf;

/// <summary>How a reader names the pages of a range (ISO 32000-1, 12.4.2).</summary>
public enum PageLabelStyle
{
    /// <summary>Only the prefix.</summary>
    None,

    /// <summary>1, 2, 3</summary>
    Decimal,

    /// <summary>i, ii, iii</summary>
    LowerRoman,

    /// <summary>I, II, III</summary>
    UpperRoman,

    /// <summary>a, b, c</summary>
    LowerLetters,

    /// <summary>A, B, C</summary>
    UpperLetters,
}
