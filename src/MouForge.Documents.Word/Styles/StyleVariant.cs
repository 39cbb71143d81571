using MouForge.Documents.Blocks;

namespace MouForge.Documents.Word.Styles;

/// <summary>What the styles of a file depend on.</summary>
/// <param name="Language">Language of the text, BCP 47.</param>
/// <param name="OtherLanguage">The second language of a text in two; null elsewhere.</param>
/// <param name="Print">How large the text is set.</param>
sealed record StyleVariant(string Language, string? OtherLanguage, PrintSize Print)
{
    // Arabic letters reach further up and down: lines of 1.6 times the size.
    const double ArabicLeading = 1.6;

    /// <summary>True where the text runs from right to left.</summary>
    public bool RightToLeft { get; } = WritingDirection.IsRightToLeft(Language);

    /// <summary>The faces for what the usual ones lack.</summary>
    public ScriptFaces Faces { get; } = ScriptFaces.Of(Language, OtherLanguage);

    /// <summary>The variant of a document.</summary>
    public static StyleVariant Of(Document document)
        => new(document.Properties.Language, OtherLanguageOf(document), document.Properties.Print);

    /// <summary>The paragraph styles, each after the style it is based on.</summary>
    public IEnumerable<ParagraphStyle> ParagraphStyles
        => Styles.ParagraphStyles.All.Select(style => Turned(Print == PrintSize.Large ? LargePrintStyles.Enlarged(style) : style));

    /// <summary>The character styles, without Word's default.</summary>
    public IEnumerable<CharacterStyle> CharacterStyles
        => CharacterStyle.All.Select(style => Print == PrintSize.Large ? LargePrintStyles.Enlarged(style) : style);

    static string? OtherLanguageOf(Document document)
    {
        foreach (var section in document.Sections)
        {
            foreach (var block in section.Blocks)
            {
                if (block is BilingualBlock both)
                {
                    return both.First.Language == document.Properties.Language ? both.Second.Language : both.First.Language;
                }
            }
        }
        return null;
    }

    // All styles are based on Normal, which says the direction for all. Borders of paragraphs name sides of the page, so the bar changes sides.
    ParagraphStyle Turned(ParagraphStyle style)
    {
        if (!RightToLeft)
        {
            return style;
        }
        var format = style.Paragraph with { RightToLeft = style.Id == StyleIds.Normal ? true : null };
        if (format is { Line: { } line, LineRule: LineRule.AtLeast } && style.Run.Size is { } size)
        {
            format = format with { Line = Math.Max(line, Length.Twips(size * ArabicLeading)) };
        }
        return style with
        {
            Paragraph = style.Id switch
            {
                StyleIds.ClientBox => format with { Borders = Borders.ClientBoxFromTheRight },
                StyleIds.CounselNote => format with { Borders = Borders.CounselNoteFromTheRight },
                _ => format,
            },
        };
    }
}
