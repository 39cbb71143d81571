using System.Security.Cryptography;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;
using MouForge.Pdf.Tests.Samples;
using MouForge.Pdf.Updates;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Signatures;

public sealed class TimestampTests : IDisposable
{
    static readonly DateTimeOffset At = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    readonly RandomNumberGenerator _random = RandomNumberGenerator.Create();
    readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(20) };
    readonly SealCertificate _certificate;

    public TimestampTests() => _certificate = SealCertificate.Create("Mill County Task Force", At.AddDays(-1), _random);

    public void Dispose()
    {
        _certificate.Dispose();
        _client.Dispose();
        _random.Dispose();
    }

    [Fact]
    public async Task SealAsync_AuthorityAnswers_CarriesItsTime()
    {
        using var authority = new SampleAuthority();

        var pdf = await SealAsync(authority.Address);

        pdf.StampedAt.ShouldBe(SampleAuthority.Time);
        pdf.TimestampProblem.ShouldBeNull();
        var seal = SealReader.Read(pdf.Bytes, trusted: null).ShouldHaveSingleItem();
        seal.IsIntact.ShouldBeTrue();
        seal.StampedAt.ShouldBe(SampleAuthority.Time);
        using var file = new TemporaryFile(pdf.Bytes.ToArray());
        OutsideTool.SealedConformance(file.Name).ShouldBeEmpty();
    }

    [Fact]
    public async Task SealAsync_AuthorityRefuses_IsSealedWithoutItsTimeAndSaysSo()
    {
        using var authority = new SampleAuthority(_ => []);

        var pdf = await SealAsync(authority.Address);

        pdf.StampedAt.ShouldBeNull();
        pdf.TimestampProblem!.ShouldContain("503");
        SealReader.Read(pdf.Bytes, trusted: null).Single().ShouldSatisfyAllConditions(
            seal => seal.IsIntact.ShouldBeTrue(),
            seal => seal.StampedAt.ShouldBeNull(),
            seal => seal.ClaimedAt.ShouldBe(At));
    }

    [Fact]
    public async Task SealAsync_AuthorityStampsSomethingElse_IsNotTakenForAStamp()
    {
        byte[] other = Rfc3161Question("something else"u8);
        using var helper = new SampleAuthority();
        using var authority = new SampleAuthority(_ => helper.Stamp(other));

        var pdf = await SealAsync(authority.Address);

        pdf.StampedAt.ShouldBeNull();
        pdf.TimestampProblem!.ShouldContain("cannot be used");
    }

    [Fact]
    public async Task SealAsync_NobodyThere_SaysWhom()
    {
        Uri address;
        using (var gone = new SampleAuthority())
        {
            address = gone.Address;
        }

        var pdf = await SealAsync(address);

        pdf.TimestampProblem!.ShouldContain(address.ToString());
    }

    async Task<SealedPdf> SealAsync(Uri authority)
    {
        var update = new PdfUpdate(PdfSource.Read(FeatureSample.Make()), At);
        var sealer = new PdfSealer(_certificate, new TimestampAuthority(_client, authority, _random));
        return await sealer.SealAsync(update, update.LastPage, new SealOptions("Mill County Task Force", "Seal", "Seal"));
    }

    static byte[] Rfc3161Question(ReadOnlySpan<byte> about)
        => System.Security.Cryptography.Pkcs.Rfc3161TimestampRequest.CreateFromData(about, HashAlgorithmName.SHA256, nonce: new byte[8], requestSignerCertificates: true).Encode();
}
