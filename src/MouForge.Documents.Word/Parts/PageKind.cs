using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Parts;

/// <summary>What tells pages apart: how they lie and what their header says. Lengths in twips.</summary>
/// <param name="Landscape">True where pages lie on their side.</param>
/// <param name="MembersOnly">True where the header says that only members may read them.</param>
readonly record struct PageKind(bool Landscape, bool MembersOnly)
{
    const int Short = 12240;
    const int Long = 15840;
    const int Margin = 1440;

    /// <summary>Upright pages for everybody.</summary>
    public static readonly PageKind Usual = new(false, false);

    /// <summary>The number of kinds there are.</summary>
    public const int Count = 4;

    /// <summary>Place among the kinds, from 0.</summary>
    public int Index => (Landscape ? 2 : 0) + (MembersOnly ? 1 : 0);

    /// <summary>Width of the text.</summary>
    public int TextWidth => (Landscape ? Long : Short) - (2 * Margin);

    /// <summary>The kind at a place.</summary>
    public static PageKind At(int index) => new(index >= 2, index % 2 == 1);

    /// <summary>The kind of a section's pages.</summary>
    public static PageKind Of(Section section) => new(section.Landscape, section.MembersOnly);

    /// <summary>Writes <c>w:sectPr</c>: Letter paper, one-inch margins, header 34 and footer 36 points from the edge.</summary>
    public void WriteProperties(MarkupBuffer xml)
    {
        xml.Write($"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"{HeaderPart.RelationshipId(this)}\"/>");
        xml.Write($"<w:footerReference w:type=\"default\" r:id=\"{FooterPart.RelationshipId(this)}\"/>");
        xml.Write($"<w:pgSz w:w=\"{(Landscape ? Long : Short)}\" w:h=\"{(Landscape ? Short : Long)}\"");
        xml.Raw(Landscape ? " w:orient=\"landscape\"/>"u8 : "/>"u8);
        xml.Write($"<w:pgMar w:top=\"{Margin}\" w:right=\"{Margin}\" w:bottom=\"{Margin}\" w:left=\"{Margin}\"");
        xml.Raw(" w:header=\"680\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>"u8);
    }
}
