namespace MouForge.Questionnaires.FreeText;

/// <summary>Text with one kind of dash and space, so that a pattern needs to know one only.</summary>
static class PlainText
{
    public static string Of(string text)
    {
        foreach (char letter in text)
        {
            if (Plain(letter) != letter)
                return Replaced(text);
        }

        return text;
    }

    static string Replaced(string text) => string.Create(text.Length, text, static (plain, source) =>
    {
        for (int i = 0; i < plain.Length; i++)
            plain[i] = Plain(source[i]);
    });

    static char Plain(char letter) => letter switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u00A0' or '\u2007' or '\u202F' or '\t' or '\n' => ' ',
        _ => letter,
    };
}
