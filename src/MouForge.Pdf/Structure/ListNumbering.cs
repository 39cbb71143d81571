namespace MouForge.Pdf.Structure;

/// <summary>How the labels of a list are made (ISO 32000-1, Table 347).</summary>
public enum ListNumbering
{
    /// <summary>No labels.</summary>
    None,

    /// <summary>A filled disc.</summary>
    Disc,

    /// <summary>An open circle.</summary>
    Circle,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>1, 2, 3, also in parts such as 4.2</summary>
    Decimal,

    /// <summary>I, II, III</summary>
    UpperRoman,

    /// <summary>i, ii, iii</summary>
    LowerRoman,

    /// <summary>A, B, C</summary>
    UpperAlpha,

    /// <summary>a, b, c</summary>
    LowerAlpha,
}
