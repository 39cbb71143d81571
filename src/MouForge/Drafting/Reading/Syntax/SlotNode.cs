using Markdig.Syntax.Inlines;

namespace MouForge.Drafting.Reading.Syntax;

/// <summary>A blank somebody has to fill: <c>[[state statute: counsel to fill in]]</c>.</summary>
sealed class SlotNode(string text) : LeafInline
{
    public string Text => text;
}
