namespace MouForge.Documents.Word.Tables;

/// <summary>
/// Estimates how wide text is in Noto Sans. ASCII has the advance widths of the font; what lies beyond is taken as an average letter, and
/// East Asian text as square. Kerning is left out: the estimate only shares out room, Word breaks the lines.
/// </summary>
static class TextWidth
{
    const int FirstMeasured = ' ';
    const int Average = 600;
    const int Square = 1000;

    // Start of the blocks with square characters (CJK radicals) in Unicode.
    const char FirstSquare = '\u2E80';

    // Advance widths of U+0020 to U+007E in thousandths of the type size: NotoSans_400Regular.ttf and NotoSans_700Bold.ttf, table hmtx.
    static ReadOnlySpan<ushort> Regular =>
    [
        260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372,
        572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434,
        899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781,
        605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444,
        281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605,
        615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
    ];

    static ReadOnlySpan<ushort> Bold =>
    [
        260, 282, 479, 646, 572, 902, 750, 266, 339, 339, 542, 572, 285, 320, 281, 415,
        572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 281, 285, 572, 572, 572, 477,
        898, 692, 665, 642, 732, 560, 549, 724, 765, 389, 331, 664, 559, 943, 813, 791,
        621, 791, 656, 551, 577, 756, 650, 967, 670, 626, 579, 331, 415, 331, 572, 411,
        365, 599, 632, 516, 632, 597, 387, 632, 650, 299, 298, 620, 298, 975, 650, 625,
        632, 632, 447, 502, 434, 650, 571, 856, 578, 571, 493, 394, 551, 394, 572,
    ];

    /// <summary>Width of a text on one line, in points.</summary>
    public static double Of(ReadOnlySpan<char> text, double size, bool bold)
    {
        var widths = bold ? Bold : Regular;
        int total = 0;
        foreach (char c in text)
        {
            int index = c - FirstMeasured;
            total += (uint)index < (uint)widths.Length ? widths[index] : c >= FirstSquare && !char.IsSurrogate(c) ? Square : Average;
        }
        return total * size / 1000;
    }

    /// <summary>Width of the widest word, in points. Words end at spaces and after hyphens.</summary>
    public static double OfWidestWord(ReadOnlySpan<char> text, double size, bool bold)
    {
        double widest = 0;
        while (text.Length > 0)
        {
            int end = text.IndexOfAny(' ', '-');
            var word = end < 0 ? text : text[..(end + (text[end] == '-' ? 1 : 0))];
            widest = Math.Max(widest, Of(word, size, bold));
            text = end < 0 ? default : text[(end + 1)..];
        }
        return widest;
    }

    /// <summary>The lines a text takes in a width, both in points; at least 1. A word wider than the line goes on in the next.</summary>
    public static int Lines(ReadOnlySpan<char> text, double size, bool bold, double width)
    {
        int lines = 1;
        double used = 0;
        while (text.Length > 0)
        {
            int end = text.IndexOfAny(' ', '-');
            int length = end < 0 ? text.Length : end + 1;
            double word = Of(text[..length].TrimEnd(' '), size, bold);
            if (used > 0 && used + word > width)
            {
                lines++;
                used = 0;
            }
            int more = word > width ? (int)(word / width) : 0;
            lines += more;
            used += word - (more * width) + (end >= 0 && text[end] == ' ' ? Of(" ", size, bold) : 0);
            text = text[length..];
        }
        return lines;
    }
}
