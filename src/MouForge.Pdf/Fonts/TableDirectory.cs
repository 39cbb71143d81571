using System.Text;

namespace MouForge.Pdf.Fonts;

/// <summary>Where each table of a font file lies (OpenType 1.9, "Organization of an OpenType font").</summary>
sealed class TableDirectory
{
    // 'OTTO' fonts hold CFF outlines and 'ttcf' files several fonts; neither can be embedded as FontFile2 as it is.
    const uint TrueTypeVersion = 0x00010000;
    const uint AppleTrueTypeVersion = 0x74727565;

    readonly Dictionary<string, (int Offset, int Length)> _tables = [];

    public TableDirectory(FontBytes bytes)
    {
        if (bytes.U32(0) is not (TrueTypeVersion or AppleTrueTypeVersion))
        {
            throw new PdfFontException("The file is not a TrueType font: it does not start with the version number 1.0.");
        }
        int count = bytes.U16(4);
        for (int record = 12, last = 12 + 16 * count; record < last; record += 16)
        {
            string tag = Encoding.Latin1.GetString(bytes.Slice(record, 4));
            _tables[tag] = ((int)bytes.U32(record + 8), (int)bytes.U32(record + 12));
        }
    }

    /// <summary>The start of a table that every TrueType font has.</summary>
    /// <exception cref="PdfFontException">The font lacks it.</exception>
    public int Required(string tag)
        => _tables.TryGetValue(tag, out var table) ? table.Offset : throw new PdfFontException($"The font has no '{tag}' table.");

    public bool TryGet(string tag, out (int Offset, int Length) table) => _tables.TryGetValue(tag, out table);
}
