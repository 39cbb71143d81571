using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.Numbering;

/// <summary>First pass: gives every numbered part its label and remembers which number stands behind which anchor.</summary>
sealed class LabelAssignment : DocumentRewriter
{
    readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    string _annexFormat = "{0}";
    int _sections;
    int _annexes;
    int _clauses;
    int _listDepth;
    string _sectionNumber = "";
    string _clauseLabel = "";

    /// <summary>The bare number ("13", "B", "13.4") of each anchor.</summary>
    public IReadOnlyDictionary<string, string> NumbersByAnchor => _numbers;

    public override Document Rewrite(Document document)
    {
        _annexFormat = document.Properties.Words.Annex;
        _sections = document.Properties.FirstSection - 1;
        return base.Rewrite(document);
    }

    public override Section? Rewrite(Section section)
    {
        _clauses = 0;
        _clauseLabel = "";
        (_sectionNumber, string label) = section.Kind switch
        {
            SectionKind.Numbered => Same(NumberFormat.Decimal(++_sections)),
            SectionKind.Annex => Lettered(NumberFormat.UpperLetter(++_annexes)),
            _ => ("1", ""),
        };
        Remember(section.Id, _sectionNumber);
        return base.Rewrite(section with { Label = label });
    }

    public override Block? Visit(HeadingBlock block)
    {
        _clauseLabel = block.Numbered ? NextClause() : "";
        Remember(block.Anchor, block.Numbered ? _clauseLabel : _sectionNumber);
        return base.Visit(block with { Label = _clauseLabel });
    }

    public override Block? Visit(ClauseBlock block)
    {
        _clauseLabel = NextClause();
        string label = _clauseLabel;
        Remember(block.Anchor, label);
        return base.Visit(block with { Label = label });
    }

    public override Block? Visit(ListBlock block)
    {
        Remember(block.Anchor, _clauseLabel);
        var items = new List<ListItem>(block.Items.Count);
        foreach (var item in block.Items)
        {
            string label = block.Ordered ? NumberFormat.ListLabel(_listDepth, items.Count + 1) : "";
            _listDepth += block.Ordered ? 1 : 0;
            items.Add(item with { Label = label, Blocks = Rewrite(item.Blocks) });
            _listDepth -= block.Ordered ? 1 : 0;
        }
        return block with { Items = items };
    }

    public override Block? Visit(CounselNoteBlock block) => base.Visit(block with { Reference = _clauseLabel });

    public override Block? Visit(TableBlock block)
    {
        Remember(block.Anchor, _clauseLabel);
        return block;
    }

    string NextClause() => $"{_sectionNumber}.{NumberFormat.Decimal(++_clauses)}";

    static (string Number, string Label) Same(string number) => (number, number);

    (string Number, string Label) Lettered(string letter) => (letter, string.Format(CultureInfo.InvariantCulture, _annexFormat, letter));

    void Remember(string? anchor, string number)
    {
        if (anchor is not null && !_numbers.TryAdd(anchor, number))
        {
            throw new ArgumentException($"Two parts of the document have the anchor '{anchor}'.", nameof(anchor));
        }
    }
}
