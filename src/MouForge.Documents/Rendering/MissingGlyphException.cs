namespace MouForge.Documents.Rendering;

/// <summary>No font at hand has a character of the text, and a contract never shows an empty box instead.</summary>
/// <param name="character">The character, one code point.</param>
/// <param name="text">The text it stands in, so that the answer it came from can be named.</param>
public sealed class MissingGlyphException(string character, string text)
    : Exception($"No font has the character '{character}' (U+{char.ConvertToUtf32(character, 0):X4}).")
{
    /// <summary>The character, one code point.</summary>
    public string Character { get; } = character;

    /// <summary>The text it stands in.</summary>
    public string Text { get; } = text;
}
