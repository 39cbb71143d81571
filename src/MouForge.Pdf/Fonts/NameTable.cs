using System.Text;

namespace MouForge.Pdf.Fonts;

/// <summary>The 'name' table of a font.</summary>
static class NameTable
{
    const int WindowsPlatform = 3;
    const int PostScriptNameId = 6;

    /// <summary>The PostScript name, without the characters that a PDF name would have to escape.</summary>
    /// <exception cref="PdfFontException">The font has none.</exception>
    public static string PostScriptName(FontBytes bytes, int table)
    {
        int strings = table + bytes.U16(table + 4);
        for (int i = 0, count = bytes.U16(table + 2); i < count; i++)
        {
            int record = table + 6 + 12 * i;
            if (bytes.U16(record) == WindowsPlatform && bytes.U16(record + 6) == PostScriptNameId)
            {
                string name = Encoding.BigEndianUnicode.GetString(bytes.Slice(strings + bytes.U16(record + 10), bytes.U16(record + 8)));
                return string.Concat(name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));
            }
        }
        throw new PdfFontException("The font's 'name' table has no PostScript name for Windows.");
    }
}
