namespace MouForge.Documents.Word.Styles;

/// <summary>The faces for the scripts that Noto Sans and Noto Serif lack, null where none is needed.</summary>
/// <param name="RightToLeft">For right-to-left text.</param>
/// <param name="EastAsian">For East Asian text.</param>
readonly record struct ScriptFaces(ScriptFace? RightToLeft, ScriptFace? EastAsian)
{
    static readonly ScriptFace Arabic = new("Noto Sans Arabic", "Arial", "Noto Naskh Arabic", "Times New Roman");
    static readonly ScriptFace Hebrew = new("Noto Sans Hebrew", "Arial", "Noto Serif Hebrew", "Times New Roman");
    static readonly ScriptFace SimplifiedChinese = new("Noto Sans SC", "Microsoft YaHei", "Noto Serif SC", "SimSun");
    static readonly ScriptFace TraditionalChinese = new("Noto Sans TC", "Microsoft JhengHei", "Noto Serif TC", "PMingLiU");
    static readonly ScriptFace Japanese = new("Noto Sans JP", "Yu Gothic", "Noto Serif JP", "Yu Mincho");
    static readonly ScriptFace Korean = new("Noto Sans KR", "Malgun Gothic", "Noto Serif KR", "Batang");

    /// <summary>The faces for texts in one or two languages. The first that needs a face of a kind has it.</summary>
    public static ScriptFaces Of(string language, string? otherLanguage)
    {
        var (first, second) = (Of(language), otherLanguage is null ? default : Of(otherLanguage));
        return new(first.RightToLeft ?? second.RightToLeft, first.EastAsian ?? second.EastAsian);
    }

    static ScriptFaces Of(string language) => WordLanguage.Primary(language) switch
    {
        "he" or "yi" => new(Hebrew, null),
        "ja" => new(null, Japanese),
        "ko" => new(null, Korean),
        "zh" => new(null, WordLanguage.IsTraditionalChinese(language) ? TraditionalChinese : SimplifiedChinese),
        _ => new(WritingDirection.IsRightToLeft(language) ? Arabic : null, null),
    };
}
