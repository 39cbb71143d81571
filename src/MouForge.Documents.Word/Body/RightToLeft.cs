namespace MouForge.Documents.Word.Body;

/// <summary>Finds Arabic, Hebrew and related text, which Word wants in runs of its own.</summary>
static class RightToLeft
{
    /// <summary>Index of the first right-to-left letter, or -1.</summary>
    public static int Start(ReadOnlySpan<char> text)
    {
        // Blocks of right-to-left scripts in the Basic Multilingual Plane: Hebrew to Arabic Extended-A, and the presentation forms.
        int first = text.IndexOfAnyInRange('\u0590', '\u08FF');
        int second = (first < 0 ? text : text[..first]).IndexOfAnyInRange('\uFB1D', '\uFEFC');
        return second < 0 ? first : second;
    }

    /// <summary>Index after the last right-to-left letter before the next left-to-right one. The text begins with a right-to-left letter.</summary>
    public static int End(ReadOnlySpan<char> text)
    {
        int end = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsRightToLeft(text[i]))
            {
                end = i + 1;
            }
            else if (char.IsLetter(text[i]))
            {
                break;
            }
        }
        return end;
    }

    static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC');
}
