using System.Globalization;

namespace MouForge.Documents.Markup;

/// <summary>A text has a character that XML 1.0 forbids: a control character, half of a surrogate pair, U+FFFE or U+FFFF.</summary>
/// <param name="character">The character.</param>
/// <param name="text">The text it stands in, so that the answer it came from can be named.</param>
public sealed class ForbiddenCharacterException(char character, string text)
    : Exception(string.Create(CultureInfo.InvariantCulture,
        $"The character U+{(int)character:X4} cannot stand in a document. Take it out of the text that begins '{Beginning(text)}'."))
{
    const int Shown = 40;

    /// <summary>The character.</summary>
    public char Character { get; } = character;

    /// <summary>The text it stands in.</summary>
    public string Text { get; } = text;

    static string Beginning(string text)
        => string.Concat(text.Take(Shown).Select(c => char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c));
}
