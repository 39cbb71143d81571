using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Parts;

/// <summary>What tells pages apart: how they lie and what their header says.</summary>
/// <param name="Landscape">True where pages lie on their side.</param>
/// <param name="MembersOnly">True where the header says that only members may read them.</param>
readonly record struct PageKind(bool Landscape, bool MembersOnly)
{
    /// <summary>Upright pages for everybody.</summary>
    public static readonly PageKind Usual = new(false, false);

    /// <summary>The number of kinds there are.</summary>
    public const int Count = 4;

    /// <summary>Place among the kinds, from 0.</summary>
    public int Index => (Landscape ? 2 : 0) + (MembersOnly ? 1 : 0);

    /// <summary>The kind at a place.</summary>
    public static PageKind At(int index) => new(index >= 2, index % 2 == 1);

    /// <summary>The kind of a section's pages. Large print stands upright: what is wide is set as a list.</summary>
    public static PageKind Of(Section section, PrintSize print) => new(section.Landscape && print == PrintSize.Normal, section.MembersOnly);

    /// <summary>Writes <c>w:sectPr</c>: paper, margins, header and footer.</summary>
    public void WriteProperties(MarkupBuffer xml, PageLayout layout)
    {
        xml.Raw("<w:sectPr>"u8);
        if (layout.HasHeader)
        {
            xml.Write($"<w:headerReference w:type=\"default\" r:id=\"{HeaderPart.RelationshipId(this)}\"/>");
        }
        xml.Write($"<w:footerReference w:type=\"default\" r:id=\"{FooterPart.RelationshipId(this)}\"/>");
        xml.Write($"<w:pgSz w:w=\"{PageLayout.WidthOf(this)}\" w:h=\"{PageLayout.HeightOf(this)}\"");
        xml.Raw(Landscape ? " w:orient=\"landscape\"/>"u8 : "/>"u8);
        xml.Write($"<w:pgMar w:top=\"{layout.Top}\" w:right=\"{layout.Side}\" w:bottom=\"{layout.Bottom}\" w:left=\"{layout.Side}\"");
        xml.Write($" w:header=\"{layout.Header}\" w:footer=\"{layout.Footer}\" w:gutter=\"0\"/>");
        xml.Raw(layout.RightToLeft ? "<w:bidi/></w:sectPr>"u8 : "</w:sectPr>"u8);
    }
}
