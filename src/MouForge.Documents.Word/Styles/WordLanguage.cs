using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Styles;

/// <summary>Languages as Word's proofing tools know them.</summary>
static class WordLanguage
{
    const string English = "en-US";

    /// <summary>Word checks spelling only where a region is named; agreements here are made in the United States.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string Of(string language) => language switch
    {
        "en" => English,
        "es" => "es-US",
        "ar" => "ar-SA",
        "fa" => "fa-IR",
        "he" => "he-IL",
        "ps" => "ps-AF",
        "ur" => "ur-PK",
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        _ when Primary(language) == "zh" => IsTraditionalChinese(language) ? "zh-TW" : "zh-CN",
        _ => language,
    };

    /// <summary>The language without script and region: "zh" of "zh-Hans".</summary>
    public static string Primary(string language)
    {
        int end = language.IndexOf('-', StringComparison.Ordinal);
        return end < 0 ? language : language[..end];
    }

    /// <summary>Whether Chinese is written in traditional characters.</summary>
    public static bool IsTraditionalChinese(string language)
        => language.Contains("Hant", StringComparison.OrdinalIgnoreCase) || language is "zh-TW" or "zh-HK" or "zh-MO";

    /// <summary>Writes <c>w:lang</c> for text in a language. Word keeps three at a time: for Latin, East Asian and right-to-left text.</summary>
    public static void Write(MarkupBuffer xml, string language)
    {
        xml.Raw("<w:lang"u8);
        Write(xml, AttributeOf(language), language);
        xml.Raw("/>"u8);
    }

    /// <summary>Writes <c>w:lang</c> for a file in one or two languages; Latin text in it is English where neither is written so.</summary>
    public static void WriteDefaults(MarkupBuffer xml, string language, string? otherLanguage)
    {
        xml.Raw("<w:lang"u8);
        Write(xml, "w:val", AttributeOf(language) == "w:val" ? language : otherLanguage is { } other && AttributeOf(other) == "w:val" ? other : "en");
        foreach (string attribute in (ReadOnlySpan<string>)["w:eastAsia", "w:bidi"])
        {
            if ((AttributeOf(language) == attribute ? language : otherLanguage) is { } tag && AttributeOf(tag) == attribute)
            {
                Write(xml, attribute, tag);
            }
        }
        xml.Raw("/>"u8);
    }

    static void Write(MarkupBuffer xml, string attribute, string language)
    {
        xml.Raw(" "u8);
        xml.Raw(attribute);
        xml.Write($"=\"{Of(language)}\"");
    }

    static string AttributeOf(string language)
        => WritingDirection.IsRightToLeft(language) ? "w:bidi" : Primary(language) is "zh" or "ja" or "ko" ? "w:eastAsia" : "w:val";
}
