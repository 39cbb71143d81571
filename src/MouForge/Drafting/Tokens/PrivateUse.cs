namespace MouForge.Drafting.Tokens;

/// <summary>
/// The private-use characters U+E000…U+F8FF as an alphabet for tokens. Texts of templates must not contain them, and what a person typed
/// never reaches the Markdown, so a token cannot be forged.
/// </summary>
static class PrivateUse
{
    /// <summary>Characters of a token: its kind and two digits.</summary>
    public const int TokenLength = 3;

    /// <summary>Tokens that one text can hold.</summary>
    public const int MostTokens = Base * Base;

    /// <summary>Values that one digit can take.</summary>
    public const int Base = Last - FirstDigit + 1;

    const char First = '\uE000';
    const char FirstDigit = '\uE100';
    const char Last = '\uF8FF';

    public static bool IsPrivateUse(char c) => c is >= First and <= Last;

    public static bool ContainsPrivateUse(ReadOnlySpan<char> text) => text.ContainsAnyInRange(First, Last);

    public static int IndexOfAny(ReadOnlySpan<char> text) => text.IndexOfAnyInRange(First, Last);

    // Stops are so near each other that a plain loop is faster than a search.
    public static int IndexOfTokenOrLineFeed(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || IsPrivateUse(text[i]))
                return i;
        }
        return -1;
    }

    public static char Lead(TokenKind kind) => (char)(First + (int)kind);

    public static TokenKind KindOf(char lead) => (TokenKind)(lead - First);

    /// <summary>A digit from 0 to <see cref="Base"/> − 1.</summary>
    public static char Digit(int value) => (char)(FirstDigit + value);

    public static int ValueOf(char digit) => digit - FirstDigit;

    public static (char High, char Low) Digits(int index) => (Digit(index / Base), Digit(index % Base));

    public static int IndexOf(char high, char low) => (ValueOf(high) * Base) + ValueOf(low);
}
