using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Tests.Shared.Edits;

/// <summary>Edits a document as people do who agree on nothing: words, blocks, items, rows and sections come, go, change and trade places. The same seed makes the same edits.</summary>
sealed class RandomEdit(int seed) : DocumentRewriter
{
    static readonly string[] Words = ["shelter", "12", "months", "60", "days’", "coalition’s", "must", "never", "shared", "(a", "$1,200.50", "–", "police", "año", "š"];

    readonly Random _random = new(seed);

    // One part in so many is edited: from hardly anything to nearly everything.
    readonly int _rarity = 2 + (seed % 7 * 4);

    int _names;

    /// <summary>An edited copy of a document that is not numbered yet.</summary>
    public static Document Of(Document document, int seed) => new RandomEdit(seed).Rewrite(document);

    public override Document Rewrite(Document document)
    {
        var sections = document.Sections.Select(section => Rewrite(section)!).ToList();
        var front = sections.Where(section => section.Kind == SectionKind.Front);
        var numbered = Shuffled(sections.Where(section => section.Kind == SectionKind.Numbered));
        var annexes = Shuffled(sections.Where(section => section.Kind == SectionKind.Annex));
        return document with { Sections = [.. front, .. numbered, .. annexes] };
    }

    public override IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks)
    {
        // The first paragraph of a clause or item carries its number.
        var edited = base.Rewrite(blocks).ToList();
        for (int i = 1; i < edited.Count; i++)
        {
            switch (Chance() ? _random.Next(4) : -1)
            {
                case 0:
                    edited.RemoveAt(i);
                    break;
                case 1:
                    edited.Insert(i, NewBlock());
                    break;
                case 2 when i > 1:
                    (edited[i], edited[i - 1]) = (edited[i - 1], edited[i]);
                    break;
            }
        }
        return edited;
    }

    public override Inline? Visit(TextInline inline)
    {
        if (!Chance())
        {
            return inline;
        }
        var words = inline.Text.Split(' ').ToList();
        int at = _random.Next(words.Count);
        switch (_random.Next(4))
        {
            case 0 when words.Count > 1:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, Word());
                break;
            case 2:
                return inline with { Style = inline.Style ^ TextStyle.Italic };
            default:
                words[at] = Word();
                break;
        }
        return inline with { Text = string.Join(' ', words) };
    }

    public override Block? Visit(ListBlock block) => base.Visit(block) is ListBlock list ? list with { Items = Edited(list.Items, () => new ListItem([NewParagraph()])) } : null;

    public override Block? Visit(TableBlock block)
    {
        var table = (TableBlock)base.Visit(block)!;
        bool spans = table.Rows.Any(row => row.Cells.Any(cell => cell.RowSpan > 1));
        return spans ? table : table with { Rows = Edited(table.Rows, () => NewRow(table.Columns.Count)) };
    }

    public override Block? Visit(FactListBlock block)
        => base.Visit(block) is FactListBlock list ? list with { Facts = Edited(list.Facts, () => new Fact([new TextInline(Word())], [new TextInline(Sentence())])) } : null;

    public override Block? Visit(SignatureBlock block) => Chance() ? block with { Signatory = Word() } : block;

    public override Block? Visit(TickGroupBlock block) => Chance() ? block with { Boxes = [.. block.Boxes.Skip(1), new TickBox(Name(), [new TextInline(Word())])] } : block;

    Block NewBlock() => _random.Next(5) switch
    {
        0 => new ListBlock(true, [new ListItem([NewParagraph()]), new ListItem([NewParagraph()])]),
        1 => new TableBlock([new(), new()], [NewRow(2)], [NewRow(2)]) { Description = Name() },
        2 => new PanelBlock(PanelKind.Panel, [NewParagraph()]),
        _ => NewParagraph(),
    };

    TableRow NewRow(int columns) => new([.. Enumerable.Range(0, columns).Select(_ => TableCell.Of(Sentence()))]);

    ParagraphBlock NewParagraph() => new([new TextInline(Sentence())]);

    // At least one part stays: a list without items is no list.
    List<T> Edited<T>(IReadOnlyList<T> parts, Func<T> make)
    {
        var edited = Shuffled(parts);
        if (Chance() && edited.Count > 1)
        {
            edited.RemoveAt(_random.Next(edited.Count));
        }
        if (Chance())
        {
            edited.Insert(_random.Next(edited.Count + 1), make());
        }
        return edited;
    }

    List<T> Shuffled<T>(IEnumerable<T> parts)
    {
        var shuffled = parts.ToList();
        if (Chance() && shuffled.Count > 1)
        {
            int at = _random.Next(1, shuffled.Count);
            (shuffled[at], shuffled[at - 1]) = (shuffled[at - 1], shuffled[at]);
        }
        return shuffled;
    }

    string Sentence() => string.Join(' ', Enumerable.Range(0, _random.Next(1, 9)).Select(_ => Word()));

    string Word() => Words[_random.Next(Words.Length)];

    string Name() => FormattableString.Invariant($"edit{seed}x{++_names}");

    bool Chance() => _random.Next(_rarity) == 0;
}
