using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Fonts;

/// <summary>Says which text each code of a font stands for (ISO 32000-1, 9.10.3).</summary>
static class ToUnicodeMap
{
    // A block holds at most 100 lines (Adobe Technical Note 5014).
    const int LinesPerBlock = 100;

    public static void Write(PdfBuffer target, ReadOnlySpan<FontCode> codes)
    {
        target.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange<0000><ffff>endcodespacerange\n"u8);
        var ranges = Ranges(codes);
        for (int start = 0; start < ranges.Count; start += LinesPerBlock)
        {
            int count = Math.Min(LinesPerBlock, ranges.Count - start);
            target.Integer(count).Raw(" beginbfrange\n"u8);
            foreach (var (first, last) in ranges.GetRange(start, count))
            {
                Code(target, first);
                Code(target, last);
                target.Byte((byte)'<');
                foreach (char unit in codes[first].Text)
                {
                    target.Hex((byte)(unit >> 8)).Hex((byte)unit);
                }
                target.Raw(">\n"u8);
            }
            target.Raw("endbfrange\n"u8);
        }
        target.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    /// <summary>Runs of codes whose characters follow each other; neither may pass a multiple of 256.</summary>
    static List<(int First, int Last)> Ranges(ReadOnlySpan<FontCode> codes)
    {
        var ranges = new List<(int First, int Last)>();
        for (int code = 1; code < codes.Length; code++)
        {
            if (ranges.Count > 0 && Follows(codes[code - 1].Text, codes[code].Text) && code % 256 != 0)
            {
                ranges[^1] = (ranges[^1].First, code);
            }
            else
            {
                ranges.Add((code, code));
            }
        }
        return ranges;
    }

    static bool Follows(string before, string text)
        => before.Length == 1 && text.Length == 1 && text[0] == before[0] + 1 && text[0] % 256 != 0;

    static void Code(PdfBuffer target, int code) => target.Byte((byte)'<').Hex((byte)(code >> 8)).Hex((byte)code).Byte((byte)'>');
}
