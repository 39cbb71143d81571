using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>A dashed line to tear along over the full width, with words in its start.</summary>
/// <param name="words">The words, set; without fragments for none.</param>
/// <param name="look">Their look.</param>
/// <param name="column">From the line's start to its end.</param>
/// <param name="tag">The words' tag; null for none.</param>
sealed class CutLineElement(TextLine words, ParagraphLook look, Column column, StructureElement? tag) : LayoutElement
{
    const double Before = 26;
    const double After = 20;
    const double AfterWords = 8;

    // The line runs through the middle of small letters, which are so many em high.
    const double XHeight = 0.536;

    static readonly StrokeStyle Line = new(1, Palette.Grey) { Dash = 4, Gap = 3 };

    public override void Measure(StripList strips) => strips.Add(new Strip(this, 0, look.Leading) { Before = Before, After = After });

    public override void Draw(int part, double top, PagePainter page)
    {
        double y = top + look.Baseline - (XHeight / 2 * look.Size), left = column.Left;
        if (tag is not null)
        {
            page.DrawLine(words, left, top, look, tag);
            left += words.Width + AfterWords;
        }
        page.Stroke(left, y, column.Right, y, Line);
    }
}
