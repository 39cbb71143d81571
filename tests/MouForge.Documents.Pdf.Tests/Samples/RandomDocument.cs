using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>A document of blocks in any order, with texts nobody would write. The same seed gives the same document.</summary>
sealed class RandomDocument(int seed)
{
    static readonly string[] OddWords =
        ["e-mail@very.long-domain.example.org", "12 months", "e\u0301\u0323", "", "Section 4", "a\u00ADb", "—", "(", new('W', 180)];

    readonly Random _random = new(seed);
    int _names;

    public static Document Of(int seed) => new RandomDocument(seed).Document();

    /// <summary>The document in the design whose turn it is.</summary>
    public static Document InAnyDesign(int seed)
    {
        var document = Of(seed);
        return document with
        {
            Properties = document.Properties with
            {
                Design = seed % 2 == 0 ? DocumentDesign.Agency : DocumentDesign.Client,
                Print = seed % 4 < 2 ? PrintSize.Normal : PrintSize.Large,
                Hotlines = ClientSamples.Release.Properties.Hotlines,
                FormLine = "Form 3",
            },
        };
    }

    Document Document() => Write.Draft([Write.Front([Write.Title, new ContentsBlock(), Clause()]), .. Many(5, Section)]);

    Section Section() => Write.Section($"s{Name()}", Many(8, Clause)) with
    {
        Kind = Pick(SectionKind.Numbered, SectionKind.Annex),
        Landscape = Chance(5),
        StartsPage = Chance(3),
        MembersOnly = Chance(4),
    };

    Block Clause() => Chance(3) ? Block(0) : new ClauseBlock([.. Chance(8) ? [] : (Block[])[Paragraph()], .. Many(3, () => Inner(1))]);

    // Headings stand in sections only.
    Block Inner(int depth) => Block(depth) is { } block and not HeadingBlock ? block : Paragraph();

    Block Block(int depth) => _random.Next(depth > 2 ? 6 : 18) switch
    {
        0 or 1 => Paragraph(),
        2 => new ParagraphBlock(Inlines(3), ParagraphStyle.Small),
        3 => new DefinitionBlock(Text(3), Inlines(4)),
        4 => new CounselNoteBlock("Note", Inlines(6)),
        5 => new FactListBlock(Many(5, () => new Fact(Inlines(2), Inlines(8)))),
        6 => new ListBlock(Chance(2), Many(8, () => new ListItem([Paragraph(), .. Chance(3) ? [Inner(depth + 1)] : Array.Empty<Block>()]))),
        7 => new PanelBlock(Pick(PanelKind.Panel, PanelKind.RestrictedNotice, PanelKind.ClientBox), Many(5, () => Inner(3))),
        8 or 9 => Table(),
        10 => new FieldRowBlock(Many(4, () => new FillField(Name(), Text(5)) { Share = _random.Next(1, 4), Lines = _random.Next(1, 4), IsSignature = Chance(5) })),
        11 => new TickGroupBlock(Many(6, () => new TickBox(Name(), Inlines(4)))),
        13 => new CutLineBlock(Text(3)),
        14 => new TickGroupBlock(Many(6, () => new TickBox(Name(), Inlines(4)))) { Columns = _random.Next(1, 3), Mark = Pick(TickMark.Box, TickMark.Initials) },
        15 => new FactListBlock(Many(5, () => new Fact(Inlines(2), Inlines(8)))) { Look = FactListLook.Steps },
        16 => new SideBySideBlock(Many(2, () => Inner(3)), Many(2, () => Inner(3))),
        12 => new HeadingBlock(_random.Next(2, 4), Inlines(3)) { StartsPage = Chance(5), Numbered = Chance(2) },
        _ => Write.Signature(Name(), Text(20), Text(4), Text(4), Text(60)),
    };

    ParagraphBlock Paragraph() => new(Inlines(6));

    TableBlock Table()
    {
        int columns = _random.Next(1, 8);
        var rows = new List<TableRow>();
        for (int group = _random.Next(1, 12); group > 0; group--)
        {
            int span = columns > 1 && Chance(4) ? _random.Next(2, 5) : 1;
            for (int row = 0; row < span; row++)
            {
                TableCell[] first = row == 0 ? [Cell() with { RowSpan = span }] : [];
                rows.Add(new TableRow([.. first, .. Enumerable.Range(1, columns - 1).Select(_ => Cell())]) { StartsGroup = span > 1 && row == 0, Tinted = Chance(4) });
            }
        }
        var head = new TableRow([.. Enumerable.Range(0, columns).Select(_ => TableCell.Of("x" + Text(4)) with { Turned = Chance(4) })]);
        return new TableBlock([.. Enumerable.Range(0, columns).Select(_ => Column())], [head], rows)
        {
            Style = Pick(TableStyle.Normal, TableStyle.Dense, TableStyle.Matrix),
            Description = "random",
        };
    }

    TableColumn Column() => new()
    {
        Width = Chance(3) ? _random.Next(20, 120) : null,
        Alignment = Pick(ColumnAlignment.Start, ColumnAlignment.Center, ColumnAlignment.End),
    };

    TableCell Cell() => new([.. Enumerable.Range(0, _random.Next(4)).Select(_ => (IReadOnlyList<Inline>)Inlines(Chance(25) ? 40 : 2))]);

    Inline[] Inlines(int most) => Many(most, Inline);

    Inline Inline() => _random.Next(9) switch
    {
        0 => new TextInline(Text(5), (TextStyle)_random.Next(32)),
        1 => new LineBreakInline(),
        2 => new SlotInline(Text(12)),
        3 => new TagInline(Text(2)),
        4 => new LinkInline("link" + Text(3), "https://example.org/a"),
        5 => new CrossReferenceInline("front", "Section"),
        6 => new TextInline("x" + Text(4)) { Spoken = "spoken" },
        _ => new TextInline(Text(40)),
    };

    string Text(int words) => string.Join(' ', Many(words, Word));

    string Word() => Chance(4) ? OddWords[_random.Next(OddWords.Length)] : new string((char)('a' + _random.Next(26)), _random.Next(1, 13));

    string Name() => "n" + (++_names).ToString(CultureInfo.InvariantCulture);

    bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    T[] Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => make())];
}
