using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MouForge.Pdf.Signatures;

/// <summary>The certificate and the private key that seal documents. It keeps a key in memory: dispose it.</summary>
public sealed class SealCertificate : IDisposable
{
    const int ValidYears = 10;
    const int SerialLength = 16;

    readonly X509Certificate2 _certificate;
    readonly X509Certificate2Collection _chain;

    SealCertificate(X509Certificate2 certificate, X509Certificate2Collection chain) => (_certificate, _chain) = (certificate, chain);

    /// <summary>SHA-256 of the certificate, in upper-case hexadecimal digits.</summary>
    public string Fingerprint => _certificate.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>Whom it names.</summary>
    public string Subject => _certificate.Subject;

    /// <summary>The first instant at which it is no longer valid.</summary>
    public DateTimeOffset ExpiresAt => _certificate.NotAfter.ToUniversalTime();

    internal X509Certificate2 Certificate => _certificate;

    /// <summary>Certificates that lead to the one that people trust, without the seal's own.</summary>
    internal X509Certificate2Collection Chain => _chain;

    /// <summary>Makes a certificate that vouches for itself, with a new key on the curve P-256, valid for ten years.</summary>
    /// <param name="name">Whom it names: who seals.</param>
    /// <param name="from">The first instant at which it is valid.</param>
    /// <param name="random">Where its serial number comes from; the key comes from the system.</param>
    public static SealCertificate Create(string name, DateTimeOffset from, RandomNumberGenerator random)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(name);
        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        byte[] serial = new byte[SerialLength];
        random.GetBytes(serial);
        // A serial number is positive (RFC 5280, 4.1.2.2) and does not begin with zero.
        serial[0] = (byte)((serial[0] & 0x7F) | 0x40);
        using var made = request.Create(request.SubjectName, X509SignatureGenerator.CreateForECDsa(key), from, from.AddYears(ValidYears), serial);
        return new SealCertificate(made.CopyWithPrivateKey(key), []);
    }

    /// <summary>Loads a certificate with its key, and those above it, from a PKCS #12 file (.pfx, .p12).</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="password">Its password; null for none.</param>
    /// <exception cref="CryptographicException">The file is broken, the password is wrong, or no certificate has a key of RSA or P-256.</exception>
    public static SealCertificate LoadPfx(ReadOnlySpan<byte> file, string? password)
        => Of(X509CertificateLoader.LoadPkcs12Collection(file, password, X509KeyStorageFlags.EphemeralKeySet | X509KeyStorageFlags.Exportable));

    /// <summary>Loads a certificate, those above it, and its key from PEM text.</summary>
    /// <param name="certificates">The certificates, the seal's own first.</param>
    /// <param name="key">Its key, not encrypted.</param>
    /// <exception cref="CryptographicException">The text is broken, or certificate and key do not belong together.</exception>
    public static SealCertificate LoadPem(ReadOnlySpan<char> certificates, ReadOnlySpan<char> key)
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPem(certificates);
        return Of([X509Certificate2.CreateFromPem(certificates, key), .. all.Skip(1)]);
    }

    /// <summary>Certificate and key as a PKCS #12 file.</summary>
    /// <param name="password">Its password; null for none.</param>
    public byte[] ExportPfx(string? password) => _certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password);

    /// <summary>The certificate without its key as PEM text: what others trust.</summary>
    public string ExportPem() => _certificate.ExportCertificatePem();

    /// <inheritdoc/>
    public void Dispose()
    {
        _certificate.Dispose();
        foreach (var certificate in _chain)
        {
            certificate.Dispose();
        }
    }

    static SealCertificate Of(X509Certificate2Collection all)
    {
        var own = all.FirstOrDefault(certificate => certificate.HasPrivateKey)
            ?? throw new CryptographicException("No certificate of the file has its private key. Export the certificate together with its key.");
        if (own.PublicKey.Oid.Value is not ("1.2.840.113549.1.1.1" or "1.2.840.10045.2.1"))
        {
            throw new CryptographicException("The certificate's key is neither RSA nor on an elliptic curve. Seals take RSA with 2048 bits or P-256.");
        }
        return new SealCertificate(own, [.. all.Where(certificate => certificate != own)]);
    }
}
