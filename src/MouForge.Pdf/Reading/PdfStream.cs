using System.IO.Compression;

namespace MouForge.Pdf.Reading;

/// <summary>A stream of a file.</summary>
/// <param name="Entries">Its dictionary.</param>
/// <param name="Data">Its bytes as they stand in the file.</param>
readonly record struct PdfStream(PdfValue Entries, ReadOnlyMemory<byte> Data)
{
    // Far above what a page, a picture or a record takes: a stream that grows beyond it is meant to harm.
    const int MostBytes = 256 * 1024 * 1024;

    /// <summary>Its bytes without their filter.</summary>
    /// <exception cref="PdfSyntaxException">It has another filter than FlateDecode, or is broken.</exception>
    public ReadOnlyMemory<byte> Decode() => Entries["Filter"] switch
    {
        { IsMissing: true } => Data,
        { Name: "FlateDecode" } => Inflate(Data.Span),
        _ => throw new PdfSyntaxException("A stream has a filter that is not known here."),
    };

    static byte[] Inflate(ReadOnlySpan<byte> data)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data.ToArray(), writable: false), CompressionMode.Decompress);
            var target = new MemoryStream(4 * data.Length);
            byte[] piece = new byte[32 * 1024];
            for (int read; (read = zlib.Read(piece)) > 0;)
            {
                target.Write(piece, 0, read);
                if (target.Length > MostBytes)
                {
                    throw new PdfSyntaxException("A stream is larger than any that MouForge makes.");
                }
            }
            return target.ToArray();
        }
        catch (InvalidDataException cause)
        {
            throw new PdfSyntaxException("A compressed stream is broken.", cause);
        }
    }
}
