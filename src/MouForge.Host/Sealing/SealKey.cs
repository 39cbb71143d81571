using System.Security.Cryptography;
using System.Text;
using MouForge.Blobs;
using MouForge.Pdf.Signatures;

namespace MouForge.Host.Sealing;

/// <summary>Where the certificate comes from that seals executed copies.</summary>
static class SealKey
{
    const string Subject = "MouForge on this machine";

    static readonly BlobName Made = BlobName.InWork("seal/seal.pfx");

    /// <summary>The configured certificate; without one that of the store, made once and then kept there.</summary>
    /// <param name="store">Where a made one is kept.</param>
    /// <param name="source">What is configured.</param>
    /// <param name="from">The first instant at which a made one is valid.</param>
    /// <param name="random">Makes its serial number.</param>
    /// <exception cref="IOException">The configured file, or the store's, cannot be used.</exception>
    public static async Task<SealCertificate> OpenAsync(IBlobStore store, SealSource source, DateTimeOffset from, RandomNumberGenerator random)
    {
        if (source.File is { } file)
        {
            return Load(await File.ReadAllBytesAsync(file), file, source.Password);
        }
        if (await store.ReadAsync(Made) is { } kept)
        {
            return Load(kept.Content, Made.ToString(), password: null);
        }
        var made = SealCertificate.Create(Subject, from, random);
        if ((await store.CreateAsync(Made, made.ExportPfx(password: null))).Done)
        {
            return made;
        }
        // Another process was faster: its certificate is the store's.
        made.Dispose();
        var others = await store.ReadAsync(Made) ?? throw new IOException($"{Made} was there and is gone again. Try once more.");
        return Load(others.Content, Made.ToString(), password: null);
    }

    static SealCertificate Load(ReadOnlyMemory<byte> file, string place, string? password)
    {
        try
        {
            if (file.Span.IndexOf("-----BEGIN CERTIFICATE"u8) >= 0)
            {
                string pem = Encoding.ASCII.GetString(file.Span);
                return SealCertificate.LoadPem(pem, pem);
            }
            return SealCertificate.LoadPfx(file.Span, password);
        }
        catch (CryptographicException exception)
        {
            throw new IOException($"{place} cannot be used to seal: {exception.Message}", exception);
        }
    }
}
