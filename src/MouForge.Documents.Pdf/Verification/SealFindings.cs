using System.Globalization;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;

namespace MouForge.Documents.Pdf.Verification;

/// <summary>Says in words what is known of the seals of a file.</summary>
static class SealFindings
{
    /// <summary>What there is to say of all seals.</summary>
    public static IEnumerable<CopyFinding> Of(IReadOnlyList<SealReading> seals, ReadOnlyMemory<byte> file)
        => seals.Count == 0
            ? [new CopyFinding("seal_missing", "The file has no seal, or a program that wrote it anew has destroyed it. Ask for the copy as it was issued.")]
            : seals.SelectMany(Of).Concat(After(seals[^1], file));

    static IEnumerable<CopyFinding> Of(SealReading seal)
    {
        if (!seal.IsIntact)
        {
            yield return new CopyFinding(
                "seal_broken",
                $"The seal of {Name(seal)} does not fit the file: at least one byte was changed after it was sealed. Ask for the copy as it was issued.");
        }
        if (seal.Issuer == IssuerVerdict.Foreign)
        {
            yield return new CopyFinding(
                "foreign_seal",
                $"The seal of {Name(seal)} was made with a certificate that does not lead to the trusted one: {Certificate(seal)}. Somebody else may have sealed this file.");
        }
        if (seal.Issuer == IssuerVerdict.NotChecked && seal.Fingerprint.Length > 0)
        {
            yield return new CopyFinding(
                "issuer_not_checked",
                $"Who sealed was not checked: {Certificate(seal)}. Compare with the coalition's seal, or give its certificate with --trust.",
                IsFault: false);
        }
        if (seal.HasBrokenStamp)
        {
            yield return new CopyFinding("timestamp_broken", $"The timestamp of the seal of {Name(seal)} belongs to another signature.");
        }
        else if (seal.StampedAt is null && seal.IsIntact)
        {
            yield return new CopyFinding("no_timestamp", "No authority vouches for the time of the seal: it is that of the clock of the service.", IsFault: false);
        }
    }

    static IEnumerable<CopyFinding> After(SealReading last, ReadOnlyMemory<byte> file)
    {
        int added = file.Length - last.End;
        if (added > 0)
        {
            string bytes = added.ToString("N0", CultureInfo.InvariantCulture);
            yield return new CopyFinding("added_after_seal", $"{bytes} bytes were added after the file was sealed{Changed(file, last.End)}. What is in them nobody sealed.");
        }
        else if (added < 0)
        {
            yield return new CopyFinding("cut_off", "The file ends before the end of what was sealed: a part of it was cut off. Ask for the copy as it was issued.");
        }
    }

    // Which pages look different since.
    static string Changed(ReadOnlyMemory<byte> file, int end)
    {
        try
        {
            var (before, now) = (PdfSource.Read(file[..end]), PdfSource.Read(file));
            int[] pages = [.. Enumerable.Range(0, Math.Max(before.PageCount, now.PageCount)).Where(page => !before.DrawsSame(page, now)).Select(page => page + 1)];
            return pages.Length == 0 ? "; its pages show what they did" : $"; page {string.Join(", ", pages)} shows something else since";
        }
        catch (PdfSyntaxException)
        {
            return "";
        }
    }

    static string Certificate(SealReading seal) => $"{seal.Subject}, SHA-256 {seal.Fingerprint}";

    static string Name(SealReading seal) => seal.Name.Length > 0 ? seal.Name : seal.Subject.Length > 0 ? seal.Subject : "an unknown sealer";
}
