using MouForge.Documents.Markup;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes <c>word/fontTable.xml</c>: what to use where a face is not installed.</summary>
static class FontTablePart
{
    public const string Name = "word/fontTable.xml";

    public static void Write(MarkupBuffer xml, ScriptFaces faces)
    {
        xml.Raw(Namespaces.Declaration);
        xml.Raw($"<w:fonts {Namespaces.Word}>");
        Write(xml, "Noto Serif", "Cambria", "roman");
        Write(xml, "Noto Sans", "Calibri", "swiss");
        Write(xml, "Segoe UI Symbol", "Noto Sans Symbols2", "swiss");
        Write(xml, faces.RightToLeft);
        Write(xml, faces.EastAsian);
        xml.Raw("</w:fonts>"u8);
    }

    static void Write(MarkupBuffer xml, ScriptFace? face)
    {
        if (face is not null)
        {
            Write(xml, face.Serif, face.SerifAlternative, "roman");
            Write(xml, face.Sans, face.SansAlternative, "swiss");
        }
    }

    static void Write(MarkupBuffer xml, string name, string alternative, string family)
        => xml.Write($"<w:font w:name=\"{name}\"><w:altName w:val=\"{alternative}\"/><w:family w:val=\"{family}\"/><w:pitch w:val=\"variable\"/></w:font>");
}
