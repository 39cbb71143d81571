using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;
using MouForge.Pdf.Tests.Samples;
using MouForge.Pdf.Updates;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Signatures;

public sealed class PdfSealerTests
{
    static readonly DateTimeOffset At = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    static readonly SealOptions Options = new("Mill County Task Force", "Seal of the executed copy", "Seal of this copy");

    [Fact]
    public async Task SealAsync_CertificateMadeHere_HoldsForOutsideTools()
    {
        using var certificate = SealCertificate.Create("Mill County Task Force", At.AddDays(-1), RandomNumberGenerator.Create());

        using var file = await SealedFileAsync(new PdfSealer(certificate));

        OutsideTool.SealedConformance(file.Name).ShouldBeEmpty();
        OutsideTool.QpdfCheck(file.Name).ShouldBeEmpty();
        string verdict = OutsideTool.Succeed("pdfsig", "poppler-utils", "-nocert", file.Name);
        verdict.ShouldContain("Signature is Valid");
        verdict.ShouldContain("Total document signed");
    }

    [Fact]
    public async Task SealAsync_RsaCertificateFromPfx_HoldsForOutsideTools()
    {
        using var certificate = SealCertificate.LoadPfx(RsaPfx(), "secret");

        using var file = await SealedFileAsync(new PdfSealer(certificate));

        OutsideTool.SealedConformance(file.Name).ShouldBeEmpty();
    }

    [Fact]
    public async Task SealAsync_OneByteChanged_IsNotValidForOutsideTools()
    {
        using var certificate = SealCertificate.Create("Mill County Task Force", At.AddDays(-1), RandomNumberGenerator.Create());
        var pdf = await SealAsync(new PdfSealer(certificate));
        byte[] changed = pdf.Bytes.ToArray();
        changed[changed.AsSpan().IndexOf("/Title"u8) + 8] ^= 1;

        using var file = new TemporaryFile(changed);

        OutsideTool.Run("pdfsig", "poppler-utils", "-nocert", file.Name).Output.ShouldContain("Digest Mismatch");
    }

    [Fact]
    public void Create_ExportedAndLoaded_IsTheSame()
    {
        using var made = SealCertificate.Create("Mill County Task Force", At, RandomNumberGenerator.Create());

        using var loaded = SealCertificate.LoadPfx(made.ExportPfx("secret"), "secret");

        loaded.Fingerprint.ShouldBe(made.Fingerprint);
        loaded.ExpiresAt.ShouldBe(At.AddYears(10));
    }

    [Fact]
    public void LoadPem_CertificateAndKey_IsLoaded()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=Seal", key, HashAlgorithmName.SHA256).CreateSelfSigned(At, At.AddYears(1));

        using var loaded = SealCertificate.LoadPem(certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());

        loaded.Subject.ShouldBe("CN=Seal");
    }

    [Fact]
    public void LoadPfx_WithoutKey_SaysWhatIsMissing()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=Seal", key, HashAlgorithmName.SHA256).CreateSelfSigned(At, At.AddYears(1));
        using var keyless = X509CertificateLoader.LoadCertificate(certificate.RawData);
        byte[] pfx = keyless.Export(X509ContentType.Pfx, "secret");

        Should.Throw<CryptographicException>(() => SealCertificate.LoadPfx(pfx, "secret")).Message.ShouldContain("Export the certificate together with its key");
    }

    static byte[] RsaPfx()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Mill County Task Force", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        using var certificate = request.CreateSelfSigned(At.AddDays(-1), At.AddYears(1));
        return certificate.Export(X509ContentType.Pfx, "secret");
    }

    static async Task<SealedPdf> SealAsync(PdfSealer sealer)
    {
        var update = new PdfUpdate(PdfSource.Read(FeatureSample.Make()), At);
        return await sealer.SealAsync(update, update.AddPage(612, 792), Options);
    }

    static async Task<TemporaryFile> SealedFileAsync(PdfSealer sealer) => new((await SealAsync(sealer)).Bytes.ToArray());
}
