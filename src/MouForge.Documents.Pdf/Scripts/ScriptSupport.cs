using System.Collections.Concurrent;
using MouForge.Pdf.Fonts;
using MouForge.Pdf.Shaping;

namespace MouForge.Documents.Pdf.Scripts;

/// <summary>
/// What a machine has for scripts beyond those whose fonts the program carries: more fonts, and the shaping library HarfBuzz. Both are
/// looked for when text first needs them. Shared by all threads.
/// </summary>
public sealed class ScriptSupport
{
    /// <summary>What installs the fonts, from the root of a checkout.</summary>
    public const string InstallFonts = "npm ci --prefix build/fonts (and build again, or name the folder in MOUFORGE_FONTS)";

    /// <summary>What installs the shaping library on Debian.</summary>
    public const string InstallShaper = "apt-get install libharfbuzz0b";

    static readonly Lazy<ScriptSupport> BesideProgram = new(() => new ScriptSupport(Path.Combine(AppContext.BaseDirectory, "fonts")));

    readonly string _fontFolder;
    readonly Lazy<HarfBuzz?> _shaper;
    readonly ConcurrentDictionary<(Script Script, bool Bold), Lazy<TrueTypeFont?>> _fonts = new();

    /// <summary>Names where to look.</summary>
    /// <param name="fontFolder">Folder of the fonts; also folders in it are looked through. It need not exist.</param>
    /// <param name="shapingLibrary">Name or path of HarfBuzz.</param>
    public ScriptSupport(string fontFolder, string shapingLibrary = HarfBuzz.UsualLibrary)
    {
        _fontFolder = fontFolder;
        _shaper = new Lazy<HarfBuzz?>(() => HarfBuzz.Load(shapingLibrary));
    }

    /// <summary>Fonts in the folder "fonts" beside the program, and HarfBuzz under its usual name.</summary>
    public static ScriptSupport Usual => BesideProgram.Value;

    /// <summary>The shaping engine; null where the machine has none.</summary>
    internal HarfBuzz? Shaper => _shaper.Value;

    /// <summary>The font of a script; null where the machine has none.</summary>
    internal TrueTypeFont? FontOf(Script script, bool bold)
        => _fonts.GetOrAdd((script, bold), key => new Lazy<TrueTypeFont?>(() => Load(key.Script, key.Bold))).Value;

    /// <summary>The script that a font is for; null for the fonts of the program.</summary>
    internal Script? ScriptOf(TrueTypeFont font)
    {
        foreach (var (key, known) in _fonts)
        {
            if (known.IsValueCreated && ReferenceEquals(known.Value, font))
            {
                return key.Script;
            }
        }
        return null;
    }

    TrueTypeFont? Load(Script script, bool bold)
    {
        string file = FamilyOf(script) + (bold ? "_700Bold.ttf" : "_400Regular.ttf");
        string? path = Directory.Exists(_fontFolder) ? Directory.EnumerateFiles(_fontFolder, file, SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault() : null;
        return path is null ? null : TrueTypeFont.Parse(File.ReadAllBytes(path));
    }

    static string FamilyOf(Script script) => script switch
    {
        Script.Arabic => "NotoSansArabic",
        Script.Chinese => "NotoSansSC",
    };
}
