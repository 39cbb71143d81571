using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MouForge.Pdf.Reading;

namespace MouForge.Pdf.Signatures;

/// <summary>
/// Finds the seals of a file by their bytes alone, so that it finds them in files too that are broken, or were written anew by another program.
/// </summary>
public static class SealReader
{
    // What stands before a seal's ranges and after its contents lies within its object; ours take less than a kilobyte without the contents.
    const int MostEntries = 8 * 1024;

    static ReadOnlySpan<byte> RangeKey => "/ByteRange"u8;

    /// <summary>All seals, in the order of what they cover.</summary>
    /// <param name="file">The file.</param>
    /// <param name="trusted">Certificates that a seal's own has to lead to; null for no check.</param>
    public static IReadOnlyList<SealReading> Read(ReadOnlyMemory<byte> file, X509Certificate2Collection? trusted)
    {
        var seals = new List<SealReading>();
        int at = 0;
        for (int found; (found = file.Span[at..].IndexOf(RangeKey)) >= 0; at += found + RangeKey.Length)
        {
            int key = at + found;
            if (HoleAt(file.Span, key + RangeKey.Length, out int end) is { } hole)
            {
                var (name, claimed) = Entries(file, key);
                var reading = new SealReading { Name = name, IsIntact = false, End = end, ClaimedAt = claimed };
                seals.Add(SealCheck.Complete(reading, file, hole, trusted));
            }
        }
        return [.. seals.OrderBy(seal => seal.End)];
    }

    /// <summary>The gap that four numbers leave; null where they are none that a seal has.</summary>
    static SealHole? HoleAt(ReadOnlySpan<byte> file, int at, out int end)
    {
        end = 0;
        int open = PdfScanner.Skip(file, at), close = open < file.Length && file[open] == '[' ? file[open..].IndexOf((byte)']') : -1;
        if (close < 0)
        {
            return null;
        }
        string[] numbers = Encoding.ASCII.GetString(file.Slice(open + 1, close - 1)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int[] range = [.. numbers.Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1)];
        if (range is not [0, > 0, > 0, >= 0] || range[2] <= range[1] || range[2] > int.MaxValue - range[3])
        {
            return null;
        }
        end = range[2] + range[3];
        return new SealHole(range[1], range[2] - range[1]);
    }

    /// <summary>What the dictionary around a position says of who sealed and when; nothing where it cannot be read.</summary>
    static (string Name, DateTimeOffset? At) Entries(ReadOnlyMemory<byte> file, int key)
    {
        int from = Math.Max(0, key - MostEntries), start = file.Span[from..key].LastIndexOf(" obj"u8);
        if (start < 0)
        {
            return ("", null);
        }
        try
        {
            int open = PdfScanner.Skip(file.Span, from + start + 4);
            var entries = new PdfValue(file[open..PdfScanner.End(file.Span, open)]);
            return (entries["Name"].Text, DateOf(entries["M"].Text));
        }
        catch (Exception broken) when (broken is PdfSyntaxException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return ("", null);
        }
    }

    static DateTimeOffset? DateOf(string text)
        => DateTimeOffset.TryParseExact(text, "'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}
