namespace MouForge.Documents.Inlines;

/// <summary>One method for each kind of inline, so that the compiler lists what a new kind lacks.</summary>
/// <typeparam name="TResult">What a visit gives.</typeparam>
public interface IInlineVisitor<out TResult>
{
    /// <summary>Visits plain or emphasised text.</summary>
    TResult Visit(TextInline inline);

    /// <summary>Visits a reference to a section, annex, heading or clause.</summary>
    TResult Visit(CrossReferenceInline inline);

    /// <summary>Visits a link to outside.</summary>
    TResult Visit(LinkInline inline);

    /// <summary>Visits a blank that counsel or an agency has to fill.</summary>
    TResult Visit(SlotInline inline);

    /// <summary>Visits a small framed word.</summary>
    TResult Visit(TagInline inline);

    /// <summary>Visits a forced line end.</summary>
    TResult Visit(LineBreakInline inline);
}
