namespace MouForge.Pdf.Reading;

/// <summary>Reads objects that stand plainly in a file: "12 0 obj", a value, and the bytes of a stream.</summary>
static class ObjectReader
{
    /// <summary>The value of the object at a position.</summary>
    /// <exception cref="PdfSyntaxException">No object stands there.</exception>
    public static PdfValue ValueAt(ReadOnlyMemory<byte> file, int position) => Read(file, position, out _).Value;

    /// <summary>The number of the object at a position.</summary>
    /// <exception cref="PdfSyntaxException">No object stands there.</exception>
    public static int NumberAt(ReadOnlyMemory<byte> file, int position) => Read(file, position, out _).Id;

    /// <summary>The stream at a position.</summary>
    /// <exception cref="PdfSyntaxException">No stream stands there, or its length is not that of the file.</exception>
    public static PdfStream StreamAt(ReadOnlyMemory<byte> file, int position)
    {
        var entries = Read(file, position, out int end).Value;
        int keyword = PdfScanner.Skip(file.Span, end);
        if (!PdfScanner.IsAt(file.Span, keyword, "stream"u8))
        {
            throw new PdfSyntaxException($"The object at byte {position} is no stream.");
        }
        int start = keyword + 6;
        start += PdfScanner.IsAt(file.Span, start, "\r\n"u8) ? 2 : 1;
        int length = entries["Length"].Integer ?? Length(file, start);
        return length >= 0 && start + length <= file.Length
            ? new PdfStream(entries, file.Slice(start, length))
            : throw new PdfSyntaxException($"The stream at byte {position} is longer than the file.");
    }

    // Other programs may write a stream's length elsewhere.
    static int Length(ReadOnlyMemory<byte> file, int start) => file.Span[start..].IndexOf("endstream"u8);

    static (int Id, PdfValue Value) Read(ReadOnlyMemory<byte> file, int position, out int end)
    {
        int numberEnd = position < 0 || position >= file.Length ? 0 : PdfScanner.End(file.Span, position);
        int generation = numberEnd == 0 ? 0 : PdfScanner.End(file.Span, numberEnd), keyword = PdfScanner.Skip(file.Span, generation);
        if (numberEnd == 0 || !PdfScanner.IsAt(file.Span, keyword, "obj"u8) || new PdfValue(file[PdfScanner.Skip(file.Span, position)..numberEnd]).Integer is not { } id)
        {
            throw new PdfSyntaxException($"No object stands at byte {position}.");
        }
        int start = PdfScanner.Skip(file.Span, keyword + 3);
        end = PdfScanner.End(file.Span, start);
        return (id, new PdfValue(file[start..end]));
    }
}
