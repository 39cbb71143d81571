using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>A paragraph, heading, clause text, definition or list item: lines, with a label before the first one. Each line is a strip.</summary>
/// <param name="lines">The lines, at least one.</param>
/// <param name="left">Where they begin.</param>
/// <param name="look">Their look.</param>
/// <param name="element">The paragraph's tag.</param>
sealed class TextElement(TextLine[] lines, double left, ParagraphLook look, StructureElement element) : LayoutElement
{
    /// <summary>What stands before the first line; null for nothing.</summary>
    public ItemLabel? Label { get; init; }

    /// <summary>The label's text, set; empty for a bullet.</summary>
    public TextLine LabelLine { get; init; }

    /// <summary>True for a heading: it stays whole and with what follows.</summary>
    public bool IsHeading { get; init; }

    public override void Measure(StripList strips)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            strips.Add(new Strip(this, i, look.Leading)
            {
                Before = i == 0 ? look.Before : 0,
                After = i == lines.Length - 1 ? look.After : 0,
                Bond = IsHeading ? Bond.Firm : LineBonds.After(i, lines.Length),
            });
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        if (part == 0 && Label is { } label)
        {
            DrawLabel(label, top, page);
        }
        page.DrawLine(lines[part], left, top, look, element);
    }

    void DrawLabel(in ItemLabel label, double top, PagePainter page)
    {
        if (label.Element is { } tag)
        {
            page.DrawLine(LabelLine, label.Left, top, look, tag, label.Change);
        }
        if (label.Bullet is { } bullet)
        {
            double center = top + look.Baseline - (BulletLook.Height * look.Size);
            page.Disc(label.Left + bullet.Center, center, bullet.Diameter, bullet.Color);
        }
    }
}
