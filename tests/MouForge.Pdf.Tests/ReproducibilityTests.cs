using System.Globalization;
using System.Security.Cryptography;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests;

public sealed class ReproducibilityTests
{
    [Fact]
    public async Task FeatureSample_OnEightThreads_HasTheSameBytes()
    {
        var hashes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Hash)));

        hashes.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void FeatureSample_InAnotherCulture_HasTheSameBytes()
    {
        string expected = Hash(), found = "";
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.TimeSeparator = ".";
        var thread = new Thread(() => found = Hash()) { CurrentCulture = culture };
        thread.Start();
        thread.Join();

        found.ShouldBe(expected);
    }

    [Fact]
    public void FeatureSample_CreatedLater_HasAnotherFileIdentifier()
    {
        byte[] one = SampleDocument.OfOneLine("a"), other = SampleDocument.OfOneLine("b");

        Identifier(one).ShouldNotBe(Identifier(other));
        Identifier(one).ShouldBe(Identifier(SampleDocument.OfOneLine("a")));
    }

    static string Hash() => Convert.ToHexString(SHA256.HashData(FeatureSample.Make()));

    static string Identifier(byte[] file)
    {
        string text = System.Text.Encoding.Latin1.GetString(file);
        return text.Substring(text.LastIndexOf("/ID[<", StringComparison.Ordinal) + 5, 32);
    }
}
