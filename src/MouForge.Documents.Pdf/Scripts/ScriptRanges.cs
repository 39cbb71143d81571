namespace MouForge.Documents.Pdf.Scripts;

/// <summary>Which characters belong to which script, by the blocks of the Unicode Character Database (Blocks.txt).</summary>
static class ScriptRanges
{
    static readonly (int First, int Last, Script Script)[] Ranges =
    [
        (0x600, 0x6FF, Script.Arabic), (0x750, 0x77F, Script.Arabic), (0x870, 0x8FF, Script.Arabic), (0xFB50, 0xFDFF, Script.Arabic),
        (0xFE70, 0xFEFE, Script.Arabic), (0x2E80, 0x303F, Script.Chinese), (0x3100, 0x312F, Script.Chinese), (0x31A0, 0x9FFF, Script.Chinese),
        (0xF900, 0xFAFF, Script.Chinese), (0xFE30, 0xFE4F, Script.Chinese), (0xFF00, 0xFFEF, Script.Chinese), (0x20000, 0x323AF, Script.Chinese),
    ];

    // General punctuation that Chinese fonts draw as wide as a character: dashes, quotation marks, dots, ellipsis.
    const int FirstWideMark = 0x2010, LastWideMark = 0x2027;

    /// <summary>The script of a character; null for those whose fonts the program carries, and for all others.</summary>
    public static Script? Of(int codePoint)
    {
        foreach (var (first, last, script) in Ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return script;
            }
        }
        return null;
    }

    /// <summary>Whether Chinese draws a character that other scripts share in its own way.</summary>
    public static bool IsWideInChinese(int codePoint) => codePoint is >= FirstWideMark and <= LastWideMark;
}
