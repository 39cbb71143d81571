using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Tables;

namespace MouForge.Documents.Word.Body;

/// <summary>Estimates how high a part of a client page is. A low part is kept whole, so that nobody turns the page within a question.</summary>
static class ClientPartHeight
{
    // In points, for normal print: what is kept whole, a line of text with the space after it, a row of ticks, a row of fields.
    const double Low = 200;
    const double Size = 12;
    const double Leading = 17;
    const double After = 4;
    const double Tick = 22;
    const double Field = 23;
    const double FieldLabel = 18;

    // Large print is some half larger in either direction.
    const double Large = 1.5;

    /// <summary>True where the blocks of a part take at most 200 points, in large print 300.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="width">Width of the text in points.</param>
    /// <param name="large">True for large print.</param>
    public static bool IsLow(IReadOnlyList<Block> blocks, double width, bool large)
    {
        double total = 0;
        for (int i = 0; i < blocks.Count && total <= Low; i++)
        {
            total += Of(blocks[i], large ? width / Large : width);
        }
        return total <= Low;
    }

    static double Of(Block block, double width) => block switch
    {
        ParagraphBlock paragraph => Lines(paragraph.Inlines, width) + After,
        HeadingBlock heading => Lines(heading.Inlines, width) + After,
        FieldRowBlock row => FieldLabel + (Field * row.Fields.Max(field => Math.Max(field.Lines, 1))),
        TickGroupBlock group => group.Boxes.Sum(box => Lines(box.Label, width) + Tick - Leading) / group.Columns,
        ListBlock list => list.Items.Sum(item => item.Blocks.Sum(inner => Of(inner, width))),
        // Tables, steps and boxes have rules of their own.
        _ => Low + 1,
    };

    static double Lines(IReadOnlyList<Inline> inlines, double width) => Leading * TextWidth.Lines(Inline.PlainTextOf(inlines), Size, bold: false, width);
}
