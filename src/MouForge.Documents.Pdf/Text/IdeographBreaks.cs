using System.Buffers;

namespace MouForge.Documents.Pdf.Text;

/// <summary>
/// Where a line of Chinese may end: between any two characters, but not before a closing mark nor after an opening one (Unicode Standard
/// Annex #14; GB/T 15834, 5.1).
/// </summary>
static class IdeographBreaks
{
    const char FirstIdeograph = '\u2E80';

    static readonly SearchValues<char> NotAtLineStart = SearchValues.Create("、。，．·：；？！）」』】〕〉》〗〙〛”’…‥—～％‰℃ー々〻,.:;?!)]}%");
    static readonly SearchValues<char> NotAtLineEnd = SearchValues.Create("（「『【〔〈《〖〘〚“‘＄￥$¥([{");

    /// <summary>Whether a line may end before the character at an index, because it or the one before it is an ideograph.</summary>
    public static bool MayEndBefore(ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || index >= text.Length)
        {
            return false;
        }
        char before = text[index - 1], after = text[index];
        return (IsWide(before) || IsWide(after)) && before != ' ' && after != ' ' && !NotAtLineEnd.Contains(before) && !NotAtLineStart.Contains(after);
    }

    // Ideographs beyond the BMP begin with a high surrogate and end with a low one.
    static bool IsWide(char c) => c >= FirstIdeograph;
}
