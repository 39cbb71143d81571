using System.Buffers;

namespace MouForge.Questionnaires.FreeText;

/// <summary>Text with one kind of dash and space, so that a pattern needs to know one only.</summary>
static class PlainText
{
    static readonly SearchValues<char> Variants = SearchValues.Create("\u2010\u2011\u2012\u2013\u2014\u2212\u00A0\u2007\u202F\t\n");

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Variants))
            return text;
        return string.Create(text.Length, text, static (plain, source) =>
        {
            for (int i = 0; i < plain.Length; i++)
                plain[i] = Plain(source[i]);
        });
    }

    static char Plain(char letter) => letter switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u00A0' or '\u2007' or '\u202F' or '\t' or '\n' => ' ',
        _ => letter,
    };
}
