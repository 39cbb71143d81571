using MouForge.Documents.Inlines;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>
/// Gives stretches of text their own tags where they need one: links, defined terms, text in another language or with other spoken words.
/// A stretch that runs over a line or a page keeps its tag.
/// </summary>
/// <param name="links">Where links lead; text whose link leads nowhere gets no tag of its own.</param>
sealed class InlineTags(LinkTargets links)
{
    Inline? _source;
    StructureElement? _owner;
    StructureElement? _tag;

    /// <summary>The tag of text that comes from an inline of a paragraph.</summary>
    public StructureElement Of(Inline? source, StructureElement owner)
    {
        if (ReferenceEquals(source, _source) && ReferenceEquals(owner, _owner))
        {
            return _tag!;
        }
        (_source, _owner, _tag) = (source, owner, TagOf(source, owner));
        return _tag;
    }

    StructureElement TagOf(Inline? source, StructureElement owner) => source switch
    {
        LinkInline or CrossReferenceInline => links.LeadsSomewhere(source) ? owner.Add(StructureType.Link) : owner,
        TextInline { Spoken: not null } or TextInline { Language: not null } => Span((TextInline)source, owner),
        TextInline text when (text.Style & TextStyle.Term) != 0 => owner.Add(StructureType.Strong),
        _ => owner,
    };

    static StructureElement Span(TextInline text, StructureElement owner)
    {
        var span = owner.Add(StructureType.Span);
        span.ActualText = text.Spoken;
        span.Language = text.Language;
        return span;
    }
}
