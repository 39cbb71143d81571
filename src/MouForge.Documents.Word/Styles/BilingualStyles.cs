using static MouForge.Documents.Word.Styles.Length;
using static MouForge.Documents.Word.Styles.StyleTerms;
using static MouForge.Documents.Word.Styles.Typeface;

namespace MouForge.Documents.Word.Styles;

/// <summary>Styles of texts in two languages side by side: those of client pages, set closer.</summary>
static class BilingualStyles
{
    public static readonly IReadOnlyList<ParagraphStyle> All =
    [
        new(StyleIds.BilingualText, "Bilingual Text", Lines(16, 0, 0), Type(Sans, 12)),
        new(StyleIds.BilingualPartText, "Bilingual Part Text", Indented(24)) { BasedOn = StyleIds.BilingualText },
        new(StyleIds.BilingualHead, "Bilingual Head", Kept(14, 0, 3), Bold(Sans, 10, Colors.Navy)),
        new(StyleIds.BilingualTitle, "Bilingual Title", Kept(23, 2, 2) with { OutlineLevel = 0 }, Bold(Sans, 18)) { Next = StyleIds.BilingualText },
        new(StyleIds.BilingualHeading, "Bilingual Heading", Heading(19, 5, 0, outline: 1), Bold(Sans, 14, Colors.Navy)) { Next = StyleIds.BilingualText },
        new(StyleIds.BilingualPart, "Bilingual Part", Hanging(24) with { Number = new(ListIds.Parts, 0) })
        {
            BasedOn = StyleIds.BilingualHeading,
            Next = StyleIds.BilingualPartText,
        },
        new(StyleIds.BilingualLabel, "Bilingual Label", Heading(16, 4, 0, outline: 2), Bold(Sans, 12)) { Next = StyleIds.BilingualText },
        new(StyleIds.BilingualLead, "Bilingual Lead", Lines(18, 0, 4), Type(Sans, 13.5)) { Next = StyleIds.BilingualText },
        new(StyleIds.BilingualChoice, "Bilingual Choice", Kept(20, 0, 2), Bold(Sans, 15)) { Next = StyleIds.BilingualText },
        new(StyleIds.BilingualList, "Bilingual List", Hanging(14) with { Number = new(ListIds.ClientBullets, 0), Left = Twips(18), After = Twips(2) })
        {
            BasedOn = StyleIds.BilingualText,
        },
        new(StyleIds.BilingualHint, "Bilingual Hint", Lines(14.5, 0, 0), Type(Sans, 10.5)) { Next = StyleIds.BilingualText },
    ];
}
