using MouForge.Documents.PublicCopies;
using MouForge.Documents.Rendering;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;

namespace MouForge.Documents.Word.Tests;

public class WordRendererTests
{
    [Theory]
    [InlineData(DocumentState.Draft)]
    [InlineData(DocumentState.ForSignature)]
    [InlineData(DocumentState.InForce)]
    public void Render_EveryKindOfBlock_KeepsToTheSchema(DocumentState state)
    {
        var file = new WordRenderer().Render(SampleAgreement.Numbered().In(state));

        Conformance.ErrorsOf(file.Bytes).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DocumentState.Draft)]
    [InlineData(DocumentState.InForce)]
    public void Render_EveryKindOfBlock_CarriesTheTextOfTheOutline(DocumentState state)
    {
        var document = SampleAgreement.Numbered().In(state);

        WordReading.Words(WordFile.Of(document)).ShouldBe(OutlineWords.Of(document));
    }

    [Fact]
    public void Render_PublicCopy_CarriesTheTextAndNumbersOfItsOutline()
    {
        var document = PublicCopy.Of(SampleAgreement.Numbered());
        var file = new WordRenderer().Render(document);

        Conformance.ErrorsOf(file.Bytes).ShouldBeEmpty();
        WordReading.Words(WordFile.Open(file.Bytes)).ShouldBe(OutlineWords.Of(document));
    }

    [Fact]
    public void Render_DocumentWithoutSections_IsAnEmptyPage()
    {
        var file = new WordRenderer().Render(Agreement.Document());

        Conformance.ErrorsOf(file.Bytes).ShouldBeEmpty();
        WordReading.Words(WordFile.Open(file.Bytes)).ShouldBeEmpty();
    }

    [Fact]
    public void Render_OnEightThreads_GivesTheSameBytes()
    {
        var document = SampleAgreement.Numbered();
        var renderer = new WordRenderer();
        byte[] expected = renderer.Render(document).Bytes.ToArray();
        byte[][] files = new byte[64][];

        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => files[i] = renderer.Render(SampleAgreement.Numbered()).Bytes.ToArray());

        files.ShouldAllBe(file => file.SequenceEqual(expected));
    }

    [Fact]
    public void Render_AnyDocument_SaysItsFormatAndNoPages()
    {
        var file = new WordRenderer().Render(SampleAgreement.Numbered());

        file.Format.ShouldBe(OutputFormat.Word);
        file.Pages.ShouldBeNull();
    }
}
