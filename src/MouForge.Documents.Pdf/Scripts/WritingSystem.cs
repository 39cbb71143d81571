using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Rendering;
using MouForge.Pdf.Content;
using MouForge.Pdf.Fonts;

namespace MouForge.Documents.Pdf.Scripts;

/// <summary>How text of a language is written on this machine: its direction, and the fonts and shaping it needs beyond those of Latin text.</summary>
sealed class WritingSystem
{
    // Letters of Arabic script reach higher and lower than Latin ones and need leading of so many em (look section 15).
    const double ArabicLeading = 1.6;

    /// <summary>English on this machine.</summary>
    public static readonly WritingSystem English = new("en", ScriptSupport.Usual);

    readonly ScriptSupport _support;
    readonly ShapingUse _use;

    /// <param name="language">BCP 47 tag.</param>
    /// <param name="support">What the machine has.</param>
    public WritingSystem(string language, ScriptSupport support) : this(language, support, new ShapingUse())
    {
    }

    WritingSystem(string language, ScriptSupport support, ShapingUse use)
    {
        (Language, _support, _use) = (language, support, use);
        IsRightToLeft = WritingDirection.IsRightToLeft(language);
        IsChinese = language == "zh" || language.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Whether lines run from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The least leading of text in em; 0 where looks decide alone.</summary>
    public double LeastLeading => IsRightToLeft ? ArabicLeading : 0;

    /// <summary>Level of its paragraphs in the bidirectional algorithm.</summary>
    public byte BaseLevel => IsRightToLeft ? (byte)1 : (byte)0;

    /// <summary>Name and version of the engine that has shaped text; null where none has.</summary>
    public string? ShapedBy => _use.Engine;

    /// <summary>Another language of the same document.</summary>
    public WritingSystem In(string language) => new(language, _support, _use);

    /// <summary>Whether punctuation that scripts share is drawn as wide as a Chinese character.</summary>
    public bool IsChinese { get; }

    /// <summary>The font of its script for a character that this language draws in its own way; null where the text's face draws it.</summary>
    public TrueTypeFont? PreferredFont(int codePoint, bool bold, bool runsFromRight)
    {
        var font = runsFromRight ? _support.FontOf(Script.Arabic, bold) : IsChinese && ScriptRanges.IsWideInChinese(codePoint) ? _support.FontOf(Script.Chinese, bold) : null;
        return font is not null && font.GlyphOf(codePoint) != 0 ? font : null;
    }

    /// <summary>The font of a character that no font of the program has; null where it belongs to no script that there is a font for.</summary>
    /// <exception cref="MissingScriptException">There is one, and the machine does not have it.</exception>
    public TrueTypeFont? FontFor(int codePoint, bool bold)
    {
        if (ScriptRanges.Of(codePoint) is not { } script)
        {
            return null;
        }
        var font = _support.FontOf(script, bold) ?? throw new MissingScriptException($"{script}", Language, "a font", ScriptSupport.InstallFonts);
        return font.GlyphOf(codePoint) == 0 ? null : font;
    }

    /// <summary>The language to read a font's characters in where this language is written in another script; else null.</summary>
    public string? ForeignLanguageOf(TrueTypeFont font) => _support.ScriptOf(font) switch
    {
        // The language with the most readers of the script, since the text does not say which it is.
        Script.Arabic => IsRightToLeft ? null : "ar",
        Script.Chinese => IsChinese ? null : "zh",
        null => null,
    };

    /// <summary>The glyphs of a stretch of text that runs from right to left.</summary>
    /// <exception cref="MissingScriptException">The machine has no shaping library.</exception>
    public ShapedGlyph[] Shape(TrueTypeFont font, ReadOnlySpan<char> text, int start, int length)
    {
        var shaper = _support.Shaper ?? throw new MissingScriptException("Arabic", Language, "the library HarfBuzz", ScriptSupport.InstallShaper);
        _use.Engine = $"HarfBuzz {shaper.Version}";
        return shaper.ShapeRightToLeft(font, text, start, length, Language);
    }

    /// <summary>Whether a face is bold.</summary>
    public static bool IsBold(Face face) => face is Face.SerifBold or Face.SansBold;

    // The languages of one document share what its metadata says.
    sealed class ShapingUse
    {
        public string? Engine { get; set; }
    }
}
