using MouForge.AuditTrail;
using MouForge.Signing.Paper.Files;

namespace MouForge.Signing.Paper;

/// <summary>An uploaded file that may be kept as a scan: of a known type, of sane size, without metadata, script or encryption.</summary>
/// <param name="Type">What it is, by its content.</param>
/// <param name="Content">Its bytes as they are kept.</param>
public sealed record ScanFile(ScanType Type, ReadOnlyMemory<byte> Content)
{
    /// <summary>Most bytes of an upload, 25 MiB; stop reading a request there.</summary>
    public const int MostBytes = 25 * 1024 * 1024;

    /// <summary>Name of the type as a record says it.</summary>
    public string TypeName => Type switch
    {
        ScanType.Pdf => "pdf",
        ScanType.Png => "png",
        ScanType.Jpeg => "jpeg",
    };

    /// <summary>Of the bytes as they are kept.</summary>
    public ContentHash Hash { get; } = ContentHash.Of(Content.Span);

    /// <summary>Looks at an upload; where its name says another type than its content, the content counts.</summary>
    public static Outcome<ScanFile> Read(ReadOnlyMemory<byte> upload)
    {
        if (upload.Length > MostBytes)
            return ScanRefusals.TooLarge;
        if (PdfScan.IsOne(upload.Span))
            return PdfScan.Check(upload.Span) is { } refusal ? refusal : new ScanFile(ScanType.Pdf, upload);
        if (PngScan.IsOne(upload.Span))
            return PngScan.Strip(upload).Match<Outcome<ScanFile>>(kept => new ScanFile(ScanType.Png, kept), refused => refused);
        return JpegScan.IsOne(upload.Span)
            ? JpegScan.Strip(upload).Match<Outcome<ScanFile>>(kept => new ScanFile(ScanType.Jpeg, kept), refused => refused)
            : ScanRefusals.OtherType;
    }
}
