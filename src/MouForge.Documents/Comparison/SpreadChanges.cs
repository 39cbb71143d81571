using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.Comparison;

/// <summary>
/// Prepares a redline for reading: what is said of a part is said of all that stands in it, down to the words; changed words say aloud
/// what happened to them; forms become plain text; tables get a column that names what happened to each row.
/// </summary>
/// <param name="words">The words of the comparison.</param>
sealed class SpreadChanges(ComparisonWords words) : DocumentRewriter
{
    ChangeKind _around;

    public override Section? Rewrite(Section section)
        => Within(section.Change, () => base.Rewrite(section with { Blocks = [.. section.Blocks.Where(block => !HeadedPart.IsFurniture(block))] }));

    public override IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks)
        => [.. blocks.Select(block => Within(block.Change, () => FormsAsText.Of(block with { Change = _around }).Accept(this))).OfType<Block>()];

    // Deleted and added words stand side by side; a space keeps "12" and "24" from reading as one number.
    public override IReadOnlyList<Inline> Rewrite(IReadOnlyList<Inline> inlines)
    {
        var line = new List<Inline>(inlines.Count);
        foreach (var inline in base.Rewrite(inlines))
        {
            if (line is [.., { Change: ChangeKind.Deleted } before] && inline.Change == ChangeKind.Added && !before.PlainText.EndsWith(' ') && !inline.PlainText.StartsWith(' '))
            {
                line.Add(new TextInline(" "));
            }
            line.Add(inline);
        }
        return line;
    }

    // A page starts where the newer version has it; an excerpt would be mostly empty pages.
    public override Block? Visit(HeadingBlock block) => base.Visit(block with { StartsPage = false, Anchor = Kept(block.Anchor) });

    public override Block? Visit(ClauseBlock block) => base.Visit(block with { Anchor = Kept(block.Anchor) });

    public override Block? Visit(ListBlock block) => base.Visit(block with { Anchor = Kept(block.Anchor) });

    public override Block? Visit(TableBlock block)
        => base.Visit(block with { Anchor = Kept(block.Anchor) }) is TableBlock table ? ChangeColumn.AddTo(table, words) : null;

    // The term becomes a word like others, so that it is marked with them.
    public override Block? Visit(DefinitionBlock block)
        => block.Change == ChangeKind.None
            ? base.Visit(block)
            : base.Visit(new ParagraphBlock([new TextInline(block.Term, TextStyle.Term), new TextInline(" "), .. block.Inlines]) { Change = block.Change });

    public override Inline? Visit(TextInline inline) => Spoken(inline, inline.Spoken ?? inline.Text);

    public override Inline? Visit(CrossReferenceInline inline) => AsText(inline);

    public override Inline? Visit(LinkInline inline) => AsText(inline);

    public override Inline? Visit(SlotInline inline) => AsText(inline);

    public override Inline? Visit(TagInline inline) => AsText(inline);

    protected override ListItem? Rewrite(ListItem item) => Within(item.Change, () => base.Rewrite(item with { Change = _around }));

    protected override TableRow? Rewrite(TableRow row) => Within(row.Change, () => base.Rewrite(row with { Change = _around }));

    protected override Fact? Rewrite(Fact fact) => Within(fact.Change, () => base.Rewrite(fact with { Change = _around }));

    protected override BilingualRow? Rewrite(BilingualRow row) => Within(row.Change, () => base.Rewrite(row with { Change = _around }));

    // Links lead to what stands; a deleted part may have the same anchor as the one that took its place.
    string? Kept(string? anchor) => _around == ChangeKind.Deleted ? null : anchor;

    Inline AsText(Inline inline)
        => Changed(inline) == ChangeKind.None ? inline : Spoken(new TextInline(inline.PlainText) { Change = inline.Change }, inline.PlainText);

    TextInline Spoken(TextInline inline, string text) => Changed(inline) switch
    {
        ChangeKind.Added => inline with { Change = ChangeKind.Added, Spoken = Format(words.SpokenAdded, text) },
        ChangeKind.Deleted => inline with { Change = ChangeKind.Deleted, Spoken = Format(words.SpokenDeleted, text) },
        ChangeKind.None => inline,
    };

    ChangeKind Changed(Inline inline) => _around != ChangeKind.None ? _around : inline.Change;

    T Within<T>(ChangeKind change, Func<T> rewrite)
    {
        var outer = _around;
        _around = outer != ChangeKind.None ? outer : change;
        var rewritten = rewrite();
        _around = outer;
        return rewritten;
    }

    static string Format(string format, string text) => string.Format(CultureInfo.InvariantCulture, format, text);
}
