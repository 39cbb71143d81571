using System.Numerics;

namespace MouForge.Pdf.Fonts;

/// <summary>One GPOS lookup of type 2: how far the second glyph of a pair moves (OpenType 1.9, "Pair adjustment positioning").</summary>
/// <param name="bytes">The font file.</param>
/// <param name="subtables">Where the lookup's subtables start, in their order.</param>
sealed class PairAdjustment(FontBytes bytes, IReadOnlyList<int> subtables)
{
    // ValueFormat bits: XPlacement 1, YPlacement 2, XAdvance 4. Only the first glyph's XAdvance kerns a horizontal line.
    const int BeforeXAdvance = 3;
    const int XAdvance = 4;

    /// <summary>The change of the first glyph's advance in font units.</summary>
    public int ValueOf(ushort left, ushort right)
    {
        for (int i = 0; i < subtables.Count; i++)
        {
            // The first subtable that knows the pair decides, even when it says zero.
            if (InSubtable(subtables[i], left, right) is { } value)
            {
                return value;
            }
        }
        return 0;
    }

    int? InSubtable(int table, ushort left, ushort right)
    {
        int covered = GlyphClasses.CoverageIndex(bytes, table + bytes.U16(table + 2), left);
        if (covered < 0)
        {
            return null;
        }
        return bytes.U16(table) == 1 ? AmongPairs(table, covered, right) : AmongClasses(table, left, right);
    }

    int? AmongPairs(int table, int covered, ushort right)
    {
        int first = bytes.U16(table + 4), recordSize = 2 + SizeOf(first) + SizeOf(bytes.U16(table + 6));
        int set = table + bytes.U16(table + 10 + 2 * covered);
        for (int low = 0, high = bytes.U16(set) - 1; low <= high;)
        {
            int middle = (low + high) / 2, record = set + 2 + middle * recordSize;
            int glyph = bytes.U16(record);
            if (glyph == right)
            {
                return AdvanceAt(record + 2, first);
            }
            (low, high) = glyph < right ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    int AmongClasses(int table, ushort left, ushort right)
    {
        int first = bytes.U16(table + 4), recordSize = SizeOf(first) + SizeOf(bytes.U16(table + 6));
        int leftClass = GlyphClasses.ClassOf(bytes, table + bytes.U16(table + 8), left);
        int rightClass = GlyphClasses.ClassOf(bytes, table + bytes.U16(table + 10), right);
        int classes = bytes.U16(table + 14);
        return AdvanceAt(table + 16 + (leftClass * classes + rightClass) * recordSize, first);
    }

    int AdvanceAt(int value, int format) => (format & XAdvance) == 0 ? 0 : bytes.S16(value + SizeOf(format & BeforeXAdvance));

    static int SizeOf(int valueFormat) => 2 * BitOperations.PopCount((uint)valueFormat);
}
