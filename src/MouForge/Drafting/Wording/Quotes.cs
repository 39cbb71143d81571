using System.Buffers;

namespace MouForge.Drafting.Wording;

/// <summary>
/// Sets the straight quotation marks of templates as printers do. Lawyers type ' and "; the document has ’ and “ ”. What a person answered
/// keeps the marks they typed.
/// </summary>
static class Quotes
{
    static readonly SearchValues<char> Straight = SearchValues.Create("'\"");

    /// <summary>Whether a text has straight marks.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Straight);

    /// <summary>The mark that stands for a straight one.</summary>
    /// <param name="mark">The character; others than straight marks stay.</param>
    /// <param name="before">The character before it; a space at the beginning.</param>
    public static char Set(char mark, char before)
    {
        bool opens = char.IsWhiteSpace(before) || before is '(' or '[' or '“' or '‘' or '–' or '—';
        return (mark, opens) switch
        {
            ('\'', true) => '‘',
            ('\'', false) => '’',
            ('"', true) => '“',
            ('"', false) => '”',
            _ => mark,
        };
    }

    /// <summary>A text with its marks set.</summary>
    public static string Set(string text) => !AreIn(text) ? text : string.Create(text.Length, text, static (set, straight) =>
    {
        for (int i = 0; i < set.Length; i++)
            set[i] = Set(straight[i], i == 0 ? ' ' : set[i - 1]);
    });
}
