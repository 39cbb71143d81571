using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.PublicCopies;

/// <summary>Leaves out what only members may read. A reference to a part that is left out becomes plain text.</summary>
sealed class PublicCopyRewriter(Document document) : DocumentRewriter
{
    readonly HashSet<string> _printed = PrintedAnchors.Of(document);

    public override Section? Rewrite(Section section) => section.InPublicCopy ? base.Rewrite(section) : null;

    public override Block? Visit(ParagraphBlock block) => Kept(block, base.Visit);

    public override Block? Visit(HeadingBlock block) => Kept(block, base.Visit);

    public override Block? Visit(ClauseBlock block) => Kept(block, base.Visit);

    public override Block? Visit(ListBlock block) => Kept(block, base.Visit);

    public override Block? Visit(DefinitionBlock block) => Kept(block, base.Visit);

    public override Block? Visit(FactListBlock block) => Kept(block, base.Visit);

    public override Block? Visit(TableBlock block) => Kept(block, table => base.Visit(PublicColumns.Of(table)));

    public override Block? Visit(PanelBlock block) => Kept(block, base.Visit);

    public override Block? Visit(CounselNoteBlock block) => null;

    public override Block? Visit(SignatureBlock block) => null;

    public override Inline? Visit(CrossReferenceInline inline)
        => _printed.Contains(inline.Target) ? inline : new TextInline(inline.PlainText);

    protected override ListItem? Rewrite(ListItem item) => item.MembersOnly ? null : base.Rewrite(item);

    static Block? Kept<TBlock>(TBlock block, Func<TBlock, Block?> rewrite) where TBlock : Block => block.MembersOnly ? null : rewrite(block);
}
