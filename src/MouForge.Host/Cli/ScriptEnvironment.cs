using MouForge.Documents.Pdf.Scripts;
using MouForge.Pdf.Shaping;

namespace MouForge.Host.Cli;

/// <summary>Where this machine has what PDF needs for other scripts than Latin: the environment says it, else it lies in the usual places.</summary>
static class ScriptEnvironment
{
    const string FontsVariable = "MOUFORGE_FONTS";
    const string ShaperVariable = "MOUFORGE_HARFBUZZ";

    /// <summary>Fonts and shaping library.</summary>
    public static ScriptSupport Support { get; } = new(
        Value(FontsVariable) ?? Path.Combine(AppContext.BaseDirectory, "fonts"),
        Value(ShaperVariable) ?? HarfBuzz.UsualLibrary);

    static string? Value(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
