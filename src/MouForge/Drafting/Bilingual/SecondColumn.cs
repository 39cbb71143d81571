using MouForge.Documents.Blocks;
using MouForge.Documents.Rewriting;

namespace MouForge.Drafting.Bilingual;

/// <summary>Makes blocks fit for the second column: what is filled in, numbers and the ends of references are in the first column only.</summary>
sealed class SecondColumn : DocumentRewriter
{
    public override Block? Visit(HeadingBlock block) => base.Visit(block with { Anchor = null, Label = "" });

    public override Block? Visit(ClauseBlock block) => base.Visit(block with { Anchor = null, Label = "" });

    public override Block? Visit(ListBlock block) => base.Visit(block with { Anchor = null });

    public override Block? Visit(TableBlock block) => base.Visit(block with { Anchor = null });

    // What is filled in exists once, also inside a list or a box.
    public override Block? Visit(FieldRowBlock block) => null;

    public override Block? Visit(TickGroupBlock block) => null;

    public override Block? Visit(SignatureBlock block) => null;
}
