using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Facts: labels in a narrow column, values beside them. A fact of few lines is one strip, a long one a strip for each line.</summary>
/// <param name="rows">The facts.</param>
/// <param name="column">From the left edge of the labels to the right edge of the values.</param>
/// <param name="table">The list's tag.</param>
sealed class FactListElement(IReadOnlyList<FactRow> rows, Column column, StructureElement table) : LayoutElement
{
    /// <summary>Width of the labels.</summary>
    public const double LabelWidth = 108;

    /// <summary>From the start of the labels to the start of the values.</summary>
    public const double ValueIndent = 120;

    const int MostLinesInOneStrip = 6;

    public static readonly ParagraphLook LabelLook = Looks.Fact with { Bold = true };

    readonly TagBox _box = new(table);
    readonly List<(FactRow Row, int First, int End)> _parts = [];

    public override void Measure(StripList strips)
    {
        foreach (var row in rows)
        {
            int step = row.Lines <= MostLinesInOneStrip ? row.Lines : 1;
            for (int line = 0; line < row.Lines; line += step)
            {
                strips.Add(new Strip(this, _parts.Count, step * Looks.Fact.Leading)
                {
                    Before = line == 0 && _parts.Count > 0 ? Looks.Fact.Before + Looks.Fact.After : 0,
                    Bond = step == 1 ? LineBonds.After(line, row.Lines) : Bond.Loose,
                });
                _parts.Add((row, line, line + step));
            }
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        var (row, first, end) = _parts[part];
        DrawLines(row.Label.AsSpan(), column.Left, LabelLook, row.LabelTag);
        DrawLines(row.Value.AsSpan(), column.Left + ValueIndent, Looks.Fact, row.ValueTag);
        _box.Add(page, new PdfRectangle(column.Left, top, column.Width, (end - first) * Looks.Fact.Leading), part == _parts.Count - 1);

        void DrawLines(ReadOnlySpan<TextLine> lines, double x, ParagraphLook look, StructureElement tag)
        {
            for (int i = first; i < Math.Min(end, lines.Length); i++)
            {
                page.DrawLine(lines[i], x, top + ((i - first) * look.Leading), look, tag);
            }
        }
    }
}
