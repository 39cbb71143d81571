using System.Globalization;
using System.Text;
using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Updates;

namespace MouForge.Pdf.Signatures;

/// <summary>
/// Seals files: PAdES B-B, and B-T with a timestamp authority. A sealed file may not change any more (DocMDP).
/// Safe for all threads.
/// </summary>
/// <param name="certificate">What it seals with.</param>
/// <param name="authority">Whom it asks for the time; null for nobody.</param>
public sealed class PdfSealer(SealCertificate certificate, TimestampAuthority? authority = null)
{
    /// <summary>Name of the seal's field.</summary>
    public const string FieldName = "seal";

    // Names, algorithms and attributes; an authority's stamp brings its own certificates.
    const int RoomForSignature = 4 * 1024;
    const int RoomForStamp = 20 * 1024;

    /// <summary>Ends an update with a seal over the whole file.</summary>
    /// <param name="update">The update; it may change nothing else.</param>
    /// <param name="page">The page that the seal's field, which nobody sees, stands on.</param>
    /// <param name="options">What the seal says.</param>
    /// <param name="cancellation">Ends the wait for the authority.</param>
    /// <returns>The file. An authority that fails does not fail the seal: the result says so.</returns>
    public async Task<SealedPdf> SealAsync(PdfUpdate update, PdfPage page, SealOptions options, CancellationToken cancellation = default)
    {
        var form = update.Root.Add(StructureType.Form);
        page.AddSignatureField(new PdfRectangle(0, page.Height, 0, 0), new SignatureFieldOptions { Name = FieldName, Description = options.Description }, form);
        int room = RoomForSignature + certificate.Certificate.RawData.Length + certificate.Chain.Sum(above => above.RawData.Length) + (authority is null ? 0 : RoomForStamp);
        var (file, hole) = new UpdateAssembly(update).Write(new SealDictionary(options, update.ModifiedAt, room));
        byte[] signed = SignedBytes(file, hole);
        var signature = CmsSignature.Of(signed, certificate);
        var answer = authority is null ? default : await authority.StampAsync(signature.Value, cancellation).ConfigureAwait(false);
        if (answer.Token is { } token)
        {
            signature.Add(token);
        }
        Fill(file, hole, signature.Encode());
        return new SealedPdf(file, answer.Token?.TokenInfo.Timestamp.ToUniversalTime(), answer.Problem);
    }

    /// <summary>Writes what is signed into its place, and returns it: all but the gap.</summary>
    static byte[] SignedBytes(byte[] file, SealHole hole)
    {
        int key = file.AsSpan(0, hole.Start).LastIndexOf(SealDictionary.RangeKey) + SealDictionary.RangeKey.Length;
        string range = string.Create(CultureInfo.InvariantCulture, $"0 {hole.Start} {hole.End} {file.Length - hole.End}");
        Encoding.ASCII.GetBytes(range).CopyTo(file, key);
        return [.. file.AsSpan(0, hole.Start), .. file.AsSpan(hole.End)];
    }

    static void Fill(byte[] file, SealHole hole, byte[] signature)
    {
        string digits = Convert.ToHexString(signature);
        if (digits.Length > hole.Length - 2)
        {
            throw new InvalidOperationException($"The signature takes {signature.Length} bytes, but {(hole.Length - 2) / 2} were left for it.");
        }
        Encoding.ASCII.GetBytes(digits).CopyTo(file, hole.Start + 1);
    }
}
