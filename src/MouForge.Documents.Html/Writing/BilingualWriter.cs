using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>
/// Writes a text in two languages as pairs, each side with its language: beside each other where there is room, one below the other on a
/// phone. What is filled in or ticked stands once.
/// </summary>
sealed class BilingualWriter(MarkupBuffer html, BlockWriter blocks, BilingualBlock block)
{
    public void Write()
    {
        html.Raw("<div class=\"mf-bilingual\">\n"u8);
        WriteHead();
        foreach (var row in block.Rows)
        {
            if (row.Spans)
            {
                WriteAcross(row);
            }
            else
            {
                WritePair(row);
            }
        }
        html.Raw("</div>\n"u8);
    }

    // Each side says its language itself; the names above are for the eye.
    void WriteHead()
    {
        html.Raw("<div class=\"mf-pair mf-languages mf-furniture\" aria-hidden=\"true\"><div"u8);
        WriteLanguage(block.First.Language);
        html.Write($">{block.First.Head}</div><div");
        WriteLanguage(block.Second.Language);
        html.Write($">{block.Second.Head}</div></div>\n");
    }

    void WritePair(BilingualRow row)
    {
        bool isBox = row.First is [PanelBlock { Kind: PanelKind.ClientBox }];
        html.Raw(isBox ? "<div class=\"mf-pair mf-panel mf-box\">\n"u8 : "<div class=\"mf-pair\">\n"u8);
        WriteSide(block.First, Unboxed(row.First));
        WriteSide(block.Second, Unboxed(row.Second));
        html.Raw("</div>\n"u8);
    }

    void WriteSide(BilingualColumn column, IReadOnlyList<Block> side)
    {
        html.Raw("<div"u8);
        WriteLanguage(column.Language);
        html.Raw(">\n"u8);
        blocks.WriteIn(column.Language, side);
        html.Raw("</div>\n"u8);
    }

    void WriteAcross(BilingualRow row)
    {
        html.Raw("<div class=\"mf-across\">\n"u8);
        foreach (var spanning in row.First)
        {
            if (spanning is TickGroupBlock group && group.Boxes.Any(box => box.OtherLabel is not null))
            {
                html.Raw("<ul class=\"mf-ticks\" role=\"list\">\n"u8);
                foreach (var box in group.Boxes)
                {
                    WriteTick(group.Mark, box);
                }
                html.Raw("</ul>\n"u8);
            }
            else
            {
                blocks.WriteAll([spanning]);
            }
        }
        html.Raw("</div>\n"u8);
    }

    // One input, one label with both texts: whichever is read, a click on it ticks the box.
    void WriteTick(TickMark mark, TickBox box)
    {
        FieldWriter.OpenTick(html, mark, box);
        html.Raw("<span class=\"mf-pair\">"u8);
        WriteLabel(block.First.Language, box.Label);
        html.Raw(" "u8);
        WriteLabel(block.Second.Language, box.OtherLabel ?? []);
        html.Raw("</span>"u8);
        FieldWriter.CloseTick(html);
    }

    void WriteLabel(string language, IReadOnlyList<Inline> label)
    {
        html.Raw("<span"u8);
        WriteLanguage(language);
        html.Raw(">"u8);
        blocks.WriteIn(language, label);
        html.Raw("</span>"u8);
    }

    void WriteLanguage(string language) => html.Write($" lang=\"{language}\" dir=\"{TextDirection.Of(language)}\"");

    static IReadOnlyList<Block> Unboxed(IReadOnlyList<Block> side) => side is [PanelBlock { Kind: PanelKind.ClientBox } box] ? box.Blocks : side;
}
