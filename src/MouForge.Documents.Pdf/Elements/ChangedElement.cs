using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>A changed block of a comparison: the block as it is, a bar in the margin over its height, and at its top words that say what happened.</summary>
/// <param name="inner">The block.</param>
/// <param name="note">The words.</param>
/// <param name="left">Where the text of the page begins.</param>
sealed class ChangedElement(LayoutElement inner, ChangeNote note, double left) : LayoutElement
{
    const double BarWidth = 2;
    const double FromText = 10;
    const double FromBar = 4;

    /// <summary>The width of the words.</summary>
    public const double LabelWidth = 52;

    /// <summary>The look of the words.</summary>
    public static readonly ParagraphLook Label = new(Family.Sans, 7.5, 10);

    readonly List<double> _heights = [];
    bool _isSaid;

    public override void Measure(StripList strips)
    {
        int first = strips.Count;
        inner.Measure(strips);
        strips.PutInto(first, this);
        for (int i = first; i < strips.Count; i++)
        {
            _heights.Add(strips.Span[i].Height);
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        if (!inner.IsMarked(part))
        {
            inner.Draw(part, top, page);
            return;
        }
        double bar = left - FromText - BarWidth;
        page.Fill(new PdfRectangle(bar, top, BarWidth, _heights[part]), Palette.Ink);
        if (!_isSaid && note.Element is { } tag)
        {
            _isSaid = true;
            for (int i = 0; i < note.Lines.Count; i++)
            {
                page.DrawLine(note.Lines[i], bar - FromBar - note.Lines[i].Width, top + (i * Label.Leading), Label, tag);
            }
        }
        inner.Draw(part, top, page);
    }

    public override double ContinuationHeight(int part) => inner.ContinuationHeight(part);

    public override void DrawContinuation(int part, double top, PagePainter page) => inner.DrawContinuation(part, top, page);
}
