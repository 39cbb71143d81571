namespace MouForge.Documents.Comparison;

/// <summary>The words of a text without their order, to say how much two texts have in common.</summary>
sealed class WordBag
{
    readonly ulong[] _hashes;

    WordBag(ulong[] hashes) => _hashes = hashes;

    /// <summary>The words of a text: letters and digits in a row.</summary>
    public static WordBag Of(ReadOnlySpan<char> text)
    {
        var hashes = new List<ulong>();
        for (int at = 0; at < text.Length;)
        {
            int length = WordLength(text[at..]);
            if (length > 0)
            {
                hashes.Add(HashOf(text.Slice(at, length)));
            }
            at += Math.Max(length, 1);
        }
        hashes.Sort();
        return new WordBag([.. hashes]);
    }

    /// <summary>Words in both of all words (Dice's coefficient), from 0 to 1; texts without words have nothing in common.</summary>
    public float SimilarityTo(WordBag other)
    {
        int all = _hashes.Length + other._hashes.Length, common = 0;
        for (int i = 0, j = 0; i < _hashes.Length && j < other._hashes.Length;)
        {
            int order = _hashes[i].CompareTo(other._hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return all == 0 ? 0 : 2f * common / all;
    }

    /// <summary>Length of the word that a text begins with; 0 where it begins with something else.</summary>
    public static int WordLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsInWord(text, length))
        {
            length++;
        }
        return length;
    }

    // An apostrophe or hyphen belongs to the word ("coalition's", "555-555-0112"), as do the marks of addresses and numbers, but only between
    // letters and digits: a full stop ends a sentence. Halves of surrogate pairs stay together.
    static bool IsInWord(ReadOnlySpan<char> text, int at)
        => char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || IsMark(text[at])
            || (at > 0 && at + 1 < text.Length && text[at] switch
            {
                '\'' or '’' or '-' or '.' or '@' or '_' => char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]),
                ',' or ':' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
                _ => false,
            });

    static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // FNV-1a, 64 bits: string.GetHashCode differs from process to process.
    static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 1099511628211;
        }
        return hash;
    }
}
