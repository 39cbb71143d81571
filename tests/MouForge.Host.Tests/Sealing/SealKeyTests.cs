using System.Security.Cryptography;
using MouForge.Host.Sealing;
using MouForge.Host.Tests.Samples;
using MouForge.Pdf.Signatures;
using MouForge.Storage.Files;

namespace MouForge.Host.Tests.Sealing;

public sealed class SealKeyTests : IDisposable
{
    static readonly DateTimeOffset From = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    readonly TemporaryFolder _folder = new();
    readonly RandomNumberGenerator _random = RandomNumberGenerator.Create();
    readonly FolderStore _store;

    public SealKeyTests() => _store = FolderStore.Open(Path.Combine(_folder.Path, "store"));

    [Fact]
    public async Task Open_NothingConfigured_MakesOneForTheStoreAndKeepsIt()
    {
        using var made = await OpenAsync(SealSource.Store);
        using var kept = await OpenAsync(SealSource.Store);

        kept.Fingerprint.ShouldBe(made.Fingerprint);
        made.ExpiresAt.ShouldBe(From.AddYears(10));
    }

    [Fact]
    public async Task Open_TwoAtOnce_AgreeOnOne()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => OpenAsync(SealSource.Store))));

        opened.Select(certificate => certificate.Fingerprint).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("correct horse")]
    public async Task Open_Pkcs12Configured_IsTakenAndNothingIsMade(string? password)
    {
        using var own = SealCertificate.Create("Our task force", From, _random);
        string file = Written("seal.p12", own.ExportPfx(password));

        using var opened = await OpenAsync(new SealSource(file, password));

        opened.Fingerprint.ShouldBe(own.Fingerprint);
        (await _store.ReadAsync(MouForge.Blobs.BlobName.InWork("seal/seal.pfx"))).ShouldBeNull();
    }

    [Fact]
    public async Task Open_ConfiguredFileIsNone_SaysWhichAndSealsWithNoOther()
    {
        string file = Written("seal.p12", "not a certificate"u8.ToArray());

        var fault = await Should.ThrowAsync<IOException>(() => OpenAsync(new SealSource(file, null)));

        fault.Message.ShouldStartWith($"{file} cannot be used to seal:");
    }

    public void Dispose()
    {
        _store.Dispose();
        _random.Dispose();
        _folder.Dispose();
    }

    Task<SealCertificate> OpenAsync(SealSource source) => SealKey.OpenAsync(_store, source, From, _random);

    string Written(string name, byte[] bytes)
    {
        string file = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
