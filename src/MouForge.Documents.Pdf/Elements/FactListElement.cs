using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Facts or steps: labels in a narrow column, values beside them. A fact of few lines is one strip, a long one a strip for each line.</summary>
/// <param name="rows">The facts.</param>
/// <param name="look">Their look.</param>
/// <param name="column">From the left edge of the list to the right edge of the values.</param>
/// <param name="table">The list's tag.</param>
sealed class FactListElement(IReadOnlyList<FactRow> rows, FactLook look, Column column, StructureElement table) : LayoutElement
{
    const int MostLinesInOneStrip = 6;

    readonly TagBox _box = new(table);
    readonly List<(int Row, int First, int End)> _parts = [];

    public override void Measure(StripList strips)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            int lines = LinesOf(i), step = lines <= MostLinesInOneStrip ? lines : 1;
            for (int line = 0; line < lines; line += step)
            {
                strips.Add(new Strip(this, _parts.Count, HeightOf(i, line, line + step))
                {
                    Before = line == 0 && _parts.Count > 0 ? look.SpaceBetween : 0,
                    Bond = step == 1 ? LineBonds.After(line, lines) : Bond.Loose,
                });
                _parts.Add((i, line, line + step));
            }
        }
        strips.SpaceAfterLast(look.After);
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        var (index, first, end) = _parts[part];
        var row = rows[index];
        double height = HeightOf(index, first, end), text = top + (first == 0 ? look.Pad : 0);
        if (look.Bar > 0)
        {
            page.Fill(new PdfRectangle(column.Left, top, look.Bar, height), Palette.Navy);
        }
        if (end == LinesOf(index) && HasRule(index))
        {
            page.Rule(column.Indent(look.Bar), top + height - look.Rule, look.Rule, Palette.Hair);
        }
        DrawLines(row.Label, 0, column.Left + look.LabelIndent, look.Label, row.LabelTag);
        DrawLines(row.Value, look.IsStacked ? row.Label.Length : 0, column.Left + look.ValueIndent, look.Value, row.ValueTag);
        _box.Add(page, new PdfRectangle(column.Left, top, column.Width, height), part == _parts.Count - 1);

        // Lines count from the row's first one; those of a text begin at a line of the row.
        void DrawLines(TextLine[] lines, int begin, double x, ParagraphLook textLook, StructureElement tag)
        {
            for (int i = Math.Max(first, begin); i < Math.Min(end, begin + lines.Length); i++)
            {
                page.DrawLine(lines[i - begin], x, text + ((i - first) * look.Value.Leading), textLook, tag);
            }
        }
    }

    public override bool IsMarked(int part) => rows[_parts[part].Row].IsMarked;

    double HeightOf(int row, int first, int end)
        => ((end - first) * look.Value.Leading) + (first == 0 ? look.Pad : 0) + (end == LinesOf(row) ? look.Pad + (HasRule(row) ? look.Rule : 0) : 0);

    int LinesOf(int row) => rows[row].Lines(look.IsStacked);

    bool HasRule(int row) => look.Rule > 0 && row < rows.Count - 1;
}
