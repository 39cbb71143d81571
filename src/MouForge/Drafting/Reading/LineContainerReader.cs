using System.Buffers;
using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Reading.Syntax;

namespace MouForge.Drafting.Reading;

/// <summary>Reads the containers that are read line by line.</summary>
sealed class LineContainerReader
{
    // Characters that Markdown or the dialect may read as more than themselves.
    static readonly SearchValues<char> Markup = SearchValues.Create("*[]<>&\\`!\n");

    readonly ReadingContext _context;
    readonly InlineProcessor _inlines;
    readonly TableReader _tables;
    readonly FieldReader _fields;
    readonly SignerReader _signers;

    public LineContainerReader(ReadingContext context)
    {
        _context = context;
        _inlines = new InlineProcessor(new MarkdownDocument(), Dialect.InlineParsers, false, null, false);
        _tables = new TableReader(context, this);
        _fields = new FieldReader(context, this);
        _signers = new SignerReader(context);
    }

    /// <summary>Reads a container.</summary>
    public IReadOnlyList<MouForge.Documents.Blocks.Block> Read(LinesNode node)
    {
        var lines = TextLine.Of(node);
        return node.Name switch
        {
            "status" => Status(node, lines),
            "facts" => Facts(lines, FactListLook.Facts),
            "steps" => Facts(lines, FactListLook.Steps),
            "definitions" => Definitions(lines),
            "table" => _tables.Read(node, lines),
            "fields" => _fields.ReadFields(node, lines),
            "signers" => _signers.Read(lines),
            "cut" => CutLine(node, lines),
            "initials" => _fields.ReadTicks(node, lines, TickMark.Initials),
            _ => _fields.ReadTicks(node, lines, TickMark.Box),
        };
    }

    /// <summary>Reads a piece of a line as running text.</summary>
    public IReadOnlyList<Inline> ReadInlines(string text, int line)
    {
        if (!text.AsSpan().ContainsAny(Markup))
            return new InlineReader(_context, line).Read(text).Inlines;
        var leaf = new Markdig.Syntax.ParagraphBlock { Line = line, Lines = new StringLineGroup(text) };
        _inlines.ProcessInlineLeaf(leaf);
        return new InlineReader(_context, line).Read(leaf.Inline).Inlines;
    }

    IReadOnlyList<MouForge.Documents.Blocks.Block> Status(LinesNode node, IReadOnlyList<TextLine> lines)
    {
        var cells = lines.Where(line => line.Text.Length > 0).Select(StatusCell).ToList();
        int current = (int)_context.State + 1;
        if (node.Attributes["current"] is { } number && !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out current))
            current = 0;
        bool isRead = current > 0 && current <= cells.Count && cells.TrueForAll(cell => cell.Lines.Count <= 2);
        if (!isRead)
            _context.Mistake(node.Line, "::: status holds lines of the form Title | line | line; current is the number of one of them");
        return isRead ? [new StatusPanelBlock(cells, current - 1)] : [];
    }

    IReadOnlyList<MouForge.Documents.Blocks.Block> CutLine(LinesNode node, IReadOnlyList<TextLine> lines)
    {
        string[] words = [.. lines.Select(line => _context.Tokens.PlainText(line.Text)).Where(text => text.Length > 0)];
        if (words.Length != 1)
            _context.Mistake(node.Line, "::: cut holds one line of words, such as Tear off here");
        return words.Length == 1 ? [new CutLineBlock(words[0])] : [];
    }

    StatusCell StatusCell(TextLine line)
    {
        string[] parts = [.. line.Text.Split('|').Select(part => _context.Tokens.PlainText(part.Trim())).Where(part => part.Length > 0)];
        return new StatusCell(parts.FirstOrDefault() ?? "", [.. parts.Skip(1)]);
    }

    IReadOnlyList<MouForge.Documents.Blocks.Block> Facts(IReadOnlyList<TextLine> lines, FactListLook look)
    {
        var facts = LabelledLine.Of(lines, _context)
            .Select(line => new Fact(QuieterBelow(ReadInlines(line.Label, line.Line)), ReadInlines(line.Text, line.TextLine)))
            .Where(fact => fact.Value.Count > 0)
            .ToList();
        return facts.Count == 0 ? [] : [new FactListBlock(facts) { Look = look }];
    }

    // As in the cell of a table, the second line of a label is its quieter part.
    static IReadOnlyList<Inline> QuieterBelow(IReadOnlyList<Inline> label)
    {
        int end = label.TakeWhile(inline => inline is not LineBreakInline).Count();
        return end == label.Count ? label
            : [.. label.Take(end + 1), .. label.Skip(end + 1).Select(inline => inline is TextInline text ? text with { Style = text.Style | TextStyle.Detail } : inline)];
    }

    IReadOnlyList<MouForge.Documents.Blocks.Block> Definitions(IReadOnlyList<TextLine> lines)
        => [.. LabelledLine.Of(lines, _context)
            .Select(line => new DefinitionBlock(_context.Tokens.PlainText(line.Label), ReadInlines(line.Text, line.TextLine)))
            .OrderBy(definition => definition.Term, _context.Prose.Order)];
}
