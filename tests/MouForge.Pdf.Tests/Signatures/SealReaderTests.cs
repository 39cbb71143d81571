using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;
using MouForge.Pdf.Tests.Samples;
using MouForge.Pdf.Updates;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Signatures;

public sealed class SealReaderTests : IDisposable
{
    static readonly DateTimeOffset At = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    readonly SealCertificate _certificate = SealCertificate.Create("Mill County Task Force", At.AddDays(-1), RandomNumberGenerator.Create());

    public void Dispose() => _certificate.Dispose();

    [Fact]
    public async Task Read_SealedFile_SaysWhoAndWhen()
    {
        var seal = SealReader.Read(await SealAsync(), Trusted()).ShouldHaveSingleItem();

        seal.Name.ShouldBe("Mill County Task Force");
        seal.ClaimedAt.ShouldBe(At);
        seal.IsIntact.ShouldBeTrue();
        seal.Fingerprint.ShouldBe(_certificate.Fingerprint);
        seal.Issuer.ShouldBe(IssuerVerdict.Trusted);
    }

    [Fact]
    public async Task Read_AnotherCertificateTrusted_IsForeign()
    {
        using var other = SealCertificate.Create("Mill County Task Force", At.AddDays(-1), RandomNumberGenerator.Create());
        var trusted = new X509Certificate2Collection();
        trusted.ImportFromPem(other.ExportPem());

        SealReader.Read(await SealAsync(), trusted).Single().Issuer.ShouldBe(IssuerVerdict.Foreign);
    }

    [Fact]
    public async Task Read_AnyByteChanged_IsNotIntact()
    {
        byte[] file = await SealAsync();
        var random = new Random(7);
        int hole = file.AsSpan().LastIndexOf("/Contents<"u8);
        for (int i = 0; i < 50; i++)
        {
            byte[] changed = [.. file];
            int at = random.Next(hole);
            changed[at] ^= (byte)(1 << random.Next(8));

            SealReader.Read(changed, trusted: null).ShouldAllBe(seal => !seal.IsIntact, $"byte {at}");
        }
    }

    [Fact]
    public async Task Read_AnyByteOfTheSignatureChanged_IsNotIntact()
    {
        byte[] file = await SealAsync();
        int hole = file.AsSpan().LastIndexOf("/Contents<"u8) + 10;
        // The signature takes less than a kilobyte and a half; zeros follow, which count as well.
        for (int at = hole; at < hole + 3000; at++)
        {
            file[at] ^= 1;
            SealReader.Read(file, trusted: null).ShouldAllBe(seal => !seal.IsIntact, $"byte {at - hole}");
            file[at] ^= 1;
        }
    }

    [Fact]
    public async Task Read_ZerosAfterTheSignatureUsedForData_IsNotIntact()
    {
        byte[] file = await SealAsync();
        int end = file.AsSpan().LastIndexOf("0>>>"u8);
        "(hidden)"u8.CopyTo(file.AsSpan(end - 20));

        SealReader.Read(file, trusted: null).Single().IsIntact.ShouldBeFalse();
    }

    [Fact]
    public async Task Read_SealedFile_OpensslAgrees()
    {
        byte[] file = await SealAsync();
        string text = Encoding.Latin1.GetString(file);
        int start = text.LastIndexOf("/Contents<", StringComparison.Ordinal) + 9, end = text.IndexOf('>', start) + 1;
        string folder = Directory.CreateTempSubdirectory("mouforge-").FullName;
        string signature = Path.Combine(folder, "s.der"), content = Path.Combine(folder, "d.bin"), authority = Path.Combine(folder, "ca.pem");
        File.WriteAllBytes(signature, Convert.FromHexString(text[(start + 1)..(end - 1)]));
        File.WriteAllBytes(content, [.. file.AsSpan(0, start), .. file.AsSpan(end)]);
        File.WriteAllText(authority, _certificate.ExportPem());

        string[] arguments = ["-cades", "-binary", "-inform", "DER", "-in", signature, "-content", content, "-CAfile", authority, "-attime", At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)];
        var run = OutsideTool.Run("openssl", "openssl", ["cms", "-verify", .. arguments, "-out", "/dev/null"]);

        Directory.Delete(folder, recursive: true);
        run.Error.ShouldContain("erification successful");
        run.ExitCode.ShouldBe(0);
    }

    X509Certificate2Collection Trusted()
    {
        var trusted = new X509Certificate2Collection();
        trusted.ImportFromPem(_certificate.ExportPem());
        return trusted;
    }

    async Task<byte[]> SealAsync()
    {
        var update = new PdfUpdate(PdfSource.Read(FeatureSample.Make()), At);
        return (await new PdfSealer(_certificate).SealAsync(update, update.LastPage, new SealOptions("Mill County Task Force", "Seal", "Seal"))).Bytes.ToArray();
    }
}
