namespace MouForge.Documents.Pdf.Text;

/// <summary>Finds numbers in groups, such as telephone numbers and dates in figures: they are read from left to right in every script.</summary>
static class NumberGroups
{
    // Shorter ones, such as "3-5", are a range, which runs with its text.
    const int LeastDigits = 5;

    const string Between = "-–./() \u00A0";

    /// <summary>How many characters from an index are a number in groups; 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        if (!IsDigit(text[start]) && !(text[start] is '+' or '(' && start + 1 < text.Length && IsDigit(text[start + 1])))
        {
            return 0;
        }
        int digits = 0, end = start;
        bool hasGroups = false;
        for (int at = start; at < text.Length && (IsDigit(text[at]) || text[at] == '+' || Between.Contains(text[at], StringComparison.Ordinal)); at++)
        {
            if (IsDigit(text[at]))
            {
                hasGroups |= digits > 0 && end < at;
                digits++;
                end = at + 1;
            }
        }
        return digits >= LeastDigits && (hasGroups || text[start] is '+' or '(') ? end - start : 0;
    }

    static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9';
}
