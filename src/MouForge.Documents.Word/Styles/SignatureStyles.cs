using static MouForge.Documents.Word.Styles.LineRule;
using static MouForge.Documents.Word.Styles.StyleTerms;
using static MouForge.Documents.Word.Styles.Typeface;

namespace MouForge.Documents.Word.Styles;

/// <summary>Styles of signature blocks.</summary>
static class SignatureStyles
{
    public static readonly IReadOnlyList<ParagraphStyle> All =
    [
        new(StyleIds.SignatureName, "Signature Name", Kept(13, 6, 4), Bold(Sans, 10)) { Next = StyleIds.Signatory },
        new(StyleIds.SignatureLongName, "Signature Long Name", Kept(11.5, 6, 4), Bold(Sans, 9)) { BasedOn = StyleIds.SignatureName, Next = StyleIds.Signatory },
        new(StyleIds.Signatory, "Signatory", Kept(14, 0, 0), Type(Serif, 10.5)) { Next = StyleIds.SignatoryTitle },
        new(StyleIds.SignatoryTitle, "Signatory Title", Kept(12, 0, 0), Type(Sans, 9)) { Next = StyleIds.SignatureDetail },
        new(StyleIds.SignatureDetail, "Signature Detail", Kept(11.5, 3, 0), Type(Sans, 8.5)),
        new(StyleIds.SignatureField, "Signature Field", Kept(12, 0, 0), Type(Sans, 9)),
        new(StyleIds.SignatureCaption, "Signature Caption", Kept(10, 0, 0) with { LineRule = Exact }, Type(Sans, 7.5, Colors.Grey)),
        new(StyleIds.SignatureEnd, "Signature End", Lines(12, 0, 0, Exact)) { Next = StyleIds.Normal },
        new(StyleIds.Stamp, "Stamp", Lines(10, 0, 0, Exact), Bold(Sans, 7.5, Colors.Navy)),
    ];
}
