using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Signatures;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>What all blocks of a document share while they are composed.</summary>
sealed class DocumentContext
{
    public required Document Document { get; init; }

    /// <summary>How the document is laid out.</summary>
    public required PageDesign Design { get; init; }

    /// <summary>Sets text in the language that is being composed.</summary>
    public required TextSetter Setter { get; set; }

    public required HeadingLevels Levels { get; init; }

    /// <summary>The left sides of all signature blocks.</summary>
    public required IReadOnlyDictionary<SignatureBlock, SignatureSide> SignatureSides { get; init; }

    /// <summary>The one height of all signature blocks.</summary>
    public required double SignatureHeight { get; init; }

    /// <summary>The strip that each anchor stands at.</summary>
    public Dictionary<string, int> Anchors { get; } = new(StringComparer.Ordinal);

    public List<Bookmark> Bookmarks { get; } = [];

    /// <summary>What stands before the ids of tags.</summary>
    public required string IdPrefix { get; init; }

    /// <summary>Where the furniture can be read aloud; null where it is not.</summary>
    public List<ReadingMark>? Marks { get; init; }

    /// <summary>What the margin says beside blocks; null where the document is no comparison.</summary>
    public ChangeMargin? Margin { get; init; }

    /// <summary>The number of tables so far.</summary>
    public int Tables { get; set; }

    /// <summary>The words around the text in the document's language.</summary>
    public FurnitureWords Words => Document.Properties.Words;

    /// <summary>Notes that something can be read aloud before the tag that comes next.</summary>
    public void MarkReading(int strip, StructureElement parent) => Marks?.Add(new ReadingMark(strip, parent, parent.ChildCount));

    /// <summary>Looks through a document for what must be known before its first block is composed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="design">How it is laid out.</param>
    /// <param name="setter">Sets text.</param>
    /// <param name="idPrefix">What stands before the ids of its tags.</param>
    /// <param name="isRead">True where the furniture is read aloud.</param>
    public static DocumentContext Of(Document document, PageDesign design, TextSetter setter, string idPrefix, bool isRead)
    {
        var sides = new Dictionary<SignatureBlock, SignatureSide>(ReferenceEqualityComparer.Instance);
        foreach (var block in SignatureBlocks(document.Sections.SelectMany(section => section.Blocks)))
        {
            sides.TryAdd(block, SignatureSide.Of(block, design, setter));
        }
        return new DocumentContext
        {
            Document = document,
            Design = design,
            Setter = setter,
            IdPrefix = idPrefix,
            Marks = isRead ? [] : null,
            Margin = document.Properties.Comparison is null ? null : new ChangeMargin(document.Properties.Words.Comparison, setter),
            Levels = new HeadingLevels(document.Sections.Any(section => section.Blocks.Any(IsTitle))),
            SignatureSides = sides,
            SignatureHeight = SignatureSize.CommonHeight(sides.Values, design.Signature),
        };
    }

    static IEnumerable<SignatureBlock> SignatureBlocks(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        SignatureBlock signature => [signature],
        ClauseBlock clause => SignatureBlocks(clause.Blocks),
        PanelBlock panel => SignatureBlocks(panel.Blocks),
        SideBySideBlock sides => SignatureBlocks(sides.First.Concat(sides.Second)),
        BilingualBlock bilingual => SignatureBlocks(bilingual.Rows.SelectMany(row => row.First.Concat(row.Second))),
        ListBlock list => SignatureBlocks(list.Items.SelectMany(item => item.Blocks)),
        _ => Enumerable.Empty<SignatureBlock>(),
    });

    static bool IsTitle(Block block) => block switch
    {
        ParagraphBlock { Style: ParagraphStyle.Title } => true,
        BilingualBlock bilingual => bilingual.Rows.Any(row => row.First.Any(IsTitle)),
        _ => false,
    };
}
