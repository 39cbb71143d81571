using System.Buffers;

namespace MouForge.Drafting.Wording;

/// <summary>
/// Sets the straight quotation marks of templates as printers of the language do. Lawyers type ' and "; an English document has ’ and “ ”.
/// What a person answered keeps the marks they typed.
/// </summary>
/// <param name="marks">Opening and closing single marks, then opening and closing double ones.</param>
sealed class QuoteMarks(string marks)
{
    static readonly SearchValues<char> Straight = SearchValues.Create("'\"");

    /// <summary>Whether a text has straight marks.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Straight);

    /// <summary>The mark that stands for a straight one.</summary>
    /// <param name="mark">The character; others than straight marks stay.</param>
    /// <param name="before">The character before it; a space at the beginning.</param>
    public char Set(char mark, char before)
    {
        bool opens = char.IsWhiteSpace(before) || before is '(' or '[' or '–' or '—' or '¿' or '¡' || before == marks[0] || before == marks[2];
        return (mark, opens) switch
        {
            ('\'', true) => marks[0],
            ('\'', false) => marks[1],
            ('"', true) => marks[2],
            ('"', false) => marks[3],
            _ => mark,
        };
    }

    /// <summary>A text with its marks set.</summary>
    public string Set(string text) => !AreIn(text) ? text : string.Create(text.Length, (Marks: this, Text: text), static (set, source) =>
    {
        for (int i = 0; i < set.Length; i++)
            set[i] = source.Marks.Set(source.Text[i], i == 0 ? ' ' : set[i - 1]);
    });
}
