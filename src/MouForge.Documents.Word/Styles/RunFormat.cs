using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Styles;

/// <summary>Run properties of a style; null where nothing is said.</summary>
readonly record struct RunFormat
{
    public Typeface? Face { get; init; }

    public bool? Bold { get; init; }

    public bool Italic { get; init; }

    public string? Color { get; init; }

    /// <summary>Type size in points.</summary>
    public double? Size { get; init; }

    public bool Underlined { get; init; }

    /// <summary>A thin frame around the text.</summary>
    public bool Framed { get; init; }

    /// <summary>Colour of the ground, hex digits.</summary>
    public string? Ground { get; init; }

    /// <summary>
    /// Writes the children of <c>w:rPr</c> in the order of the schema (CT_RPr). What is said of Latin text is said of right-to-left text
    /// too (<c>bCs</c>, <c>szCs</c>), so that an Arabic or Hebrew name stands in the same size.
    /// </summary>
    public void Write(MarkupBuffer xml, ScriptFaces faces = default)
    {
        if (Face is { } face)
        {
            WriteFace(xml, face, faces);
        }
        if (Bold is { } bold)
        {
            xml.Raw(bold ? "<w:b/><w:bCs/>"u8 : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>"u8);
        }
        if (Italic)
        {
            xml.Raw("<w:i/><w:iCs/>"u8);
        }
        if (Color is not null)
        {
            xml.Write($"<w:color w:val=\"{Color}\"/>");
        }
        if (Size is { } size)
        {
            xml.Write($"<w:sz w:val=\"{Length.HalfPoints(size)}\"/><w:szCs w:val=\"{Length.HalfPoints(size)}\"/>");
        }
        if (Underlined)
        {
            xml.Raw("<w:u w:val=\"single\"/>"u8);
        }
        if (Framed)
        {
            xml.Write($"<w:bdr w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"{Colors.Ink}\"/>");
        }
        if (Ground is not null)
        {
            xml.Write($"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Ground}\"/>");
        }
    }

    static void WriteFace(MarkupBuffer xml, Typeface face, ScriptFaces faces)
    {
        bool sans = face == Typeface.Sans;
        string latin = sans ? "Noto Sans" : "Noto Serif";
        string eastAsian = faces.EastAsian is { } east ? sans ? east.Sans : east.Serif : latin;
        string complex = faces.RightToLeft is { } right ? sans ? right.Sans : right.Serif : sans ? "Arial" : "Times New Roman";
        xml.Write($"<w:rFonts w:ascii=\"{latin}\" w:hAnsi=\"{latin}\" w:eastAsia=\"{eastAsian}\" w:cs=\"{complex}\"/>");
    }
}
