using Markdig.Syntax.Inlines;

namespace MouForge.Drafting.Reading.Syntax;

/// <summary>A small framed word: <c>[!Critical]</c>.</summary>
sealed class TagNode(string text) : LeafInline
{
    public string Text => text;
}
