using System.Globalization;
using System.Text;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Reading;

/// <summary>Reads cross-reference streams as MouForge writes them, and the tables that other programs append (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
sealed class CrossReferenceReader(ReadOnlyMemory<byte> file)
{
    /// <summary>All sections, from the last one back to the first.</summary>
    /// <exception cref="PdfSyntaxException">There is none where one should be, or it is broken.</exception>
    public CrossReferenceTable Read()
    {
        var table = new CrossReferenceTable();
        int keyword = file.Span.LastIndexOf("startxref"u8);
        int? next = keyword < 0 ? null : ValueAt(keyword + 9).Integer;
        if (next is null)
        {
            throw new PdfSyntaxException("The file names no cross-reference section.");
        }
        while (next is { } start)
        {
            if (start < 0 || start >= file.Length)
            {
                throw new PdfSyntaxException($"A cross-reference section should lie at byte {start}, outside of the file.");
            }
            var trailer = PdfScanner.IsAt(file.Span, start, "xref"u8) ? ReadTable(start, table) : ReadStream(start, table);
            next = trailer["Prev"].Integer;
        }
        return table;
    }

    PdfValue ReadStream(int start, CrossReferenceTable table)
    {
        var stream = ObjectReader.StreamAt(file, start);
        var rows = CrossReferenceRows.Of(stream);
        table.Add(start, stream.Entries, rows.Entries());
        return stream.Entries;
    }

    PdfValue ReadTable(int start, CrossReferenceTable table)
    {
        int end = file.Span[start..].IndexOf("trailer"u8);
        if (end < 0)
        {
            throw new PdfSyntaxException($"The cross-reference table at byte {start} has no trailer.");
        }
        var trailer = ValueAt(start + end + 7);
        string[] words = Encoding.ASCII.GetString(file.Span.Slice(start + 4, end - 4)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        table.Add(start, trailer, TableEntries(words));
        return trailer;
    }

    // "first count", then as many lines "offset generation n|f"; and again.
    static IEnumerable<(int Id, ObjectPlace Place)> TableEntries(string[] words)
    {
        for (int at = 0; at + 1 < words.Length;)
        {
            int first = Integer(words[at]), count = Integer(words[at + 1]);
            at += 2;
            for (int i = 0; i < count && at + 2 < words.Length; i++, at += 3)
            {
                yield return (first + i, words[at + 2] == "n" ? ObjectPlace.InFile(Integer(words[at])) : default);
            }
        }
    }

    PdfValue ValueAt(int at)
    {
        int start = PdfScanner.Skip(file.Span, at);
        return new PdfValue(file[start..PdfScanner.End(file.Span, start)]);
    }

    static int Integer(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw new PdfSyntaxException($"'{word}' stands where a cross-reference table has a number.");
}
