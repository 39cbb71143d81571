using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Cards;

/// <summary>A table set as cards: one below the other, a strip for each line.</summary>
/// <param name="lines">The lines of all cards.</param>
/// <param name="column">Where they stand.</param>
/// <param name="box">Finds where the table stands.</param>
sealed class CardsElement(IReadOnlyList<CardLine> lines, Column column, TagBox box) : LayoutElement
{
    const double Before = 4;
    const double After = 12;

    public override void Measure(StripList strips)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            strips.Add(new Strip(this, i, lines[i].Height)
            {
                Before = i == 0 ? Before : lines[i].Before,
                After = i == lines.Count - 1 ? After : 0,
                Bond = i < lines.Count - 1 ? lines[i].Bond : Bond.Loose,
            });
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        foreach (var text in lines[part].Texts)
        {
            page.IsRepeating = text.IsRepeated;
            page.DrawLine(text.Line, text.X, top, text.Look, text.Tag);
            page.IsRepeating = false;
        }
        box.Add(page, new PdfRectangle(column.Left, top, column.Width, lines[part].Height), part == lines.Count - 1);
    }
}
