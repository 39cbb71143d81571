using MouForge.Documents.Blocks;

namespace MouForge.Drafting.Bilingual;

/// <summary>What a block is called when two texts do not match.</summary>
sealed class BlockName : IBlockVisitor<string>
{
    static readonly BlockName Instance = new();

    BlockName()
    {
    }

    /// <summary>The name of a block; "nothing" where there is none.</summary>
    public static string Of(Block? block) => block?.Accept(Instance) ?? "nothing";

    public string Visit(ParagraphBlock block) => block.Style == ParagraphStyle.Body ? "a paragraph" : $"a paragraph of style {block.Style.ToString().ToLowerInvariant()}";

    public string Visit(HeadingBlock block) => $"a heading of level {block.Level + 1}";

    public string Visit(ClauseBlock block) => "a numbered paragraph";

    public string Visit(ListBlock block) => $"a list of {block.Items.Count} items";

    public string Visit(DefinitionBlock block) => "a definition";

    public string Visit(FactListBlock block) => $"{(block.Look == FactListLook.Steps ? "steps" : "facts")} with {block.Facts.Count} rows";

    public string Visit(TableBlock block) => $"a table of {block.Columns.Count} columns and {block.Rows.Count} rows";

    public string Visit(PanelBlock block) => $"{(block.Kind == PanelKind.ClientBox ? "a box" : "a panel")} with {All(block.Blocks)}";

    public string Visit(CounselNoteBlock block) => "a counsel note";

    public string Visit(StatusPanelBlock block) => "a status panel";

    public string Visit(ContentsBlock block) => "a contents list";

    public string Visit(SignatureBlock block) => $"the signature of '{block.PartyId}'";

    public string Visit(FieldRowBlock block) => $"the fields {string.Join(", ", block.Fields.Select(field => field.Name))}";

    public string Visit(TickGroupBlock block) => $"the {(block.Mark == TickMark.Box ? "tick boxes" : "initials")} {string.Join(", ", block.Boxes.Select(box => box.Name))}";

    public string Visit(CutLineBlock block) => "a line to tear along";

    public string Visit(SideBySideBlock block) => $"two sides, {All(block.First)} and {All(block.Second)}";

    public string Visit(BilingualBlock block) => "a text in two languages";

    string All(IReadOnlyList<Block> blocks) => string.Join(", ", blocks.Select(block => block.Accept(this)));
}
