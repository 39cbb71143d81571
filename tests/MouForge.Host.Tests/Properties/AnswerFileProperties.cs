using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MouForge.Documents.Html;
using MouForge.Documents.Outlines;
using MouForge.Documents.Pdf;
using MouForge.Documents.Rendering;
using MouForge.Documents.Word;
using MouForge.Documents.Word.Tests;
using MouForge.Drafting;
using MouForge.Host.Tests.Samples;
using MouForge.Questionnaires;

namespace MouForge.Host.Tests.Properties;

/// <summary>What holds for any answer file, tried on files made from the JSON Schema.</summary>
public sealed class AnswerFileProperties
{
    const int Files = 12;

    // Read back from its text, as everybody else sees it.
    static readonly JsonObject Schema = JsonNode.Parse(AnswerSchema.Write(SampleDrafts.Library.Questions, "mou", "MOU", "en").ToJsonString())!.AsObject();

    [Fact]
    public void ValidFiles_OfTheSchema_AreDraftedInEveryFormat() => ForAll(Files, seed =>
    {
        var reading = Read(Generate(seed, hostile: false));

        reading.Problems.ShouldBeEmpty($"seed {seed}");
        // What is refused is no matter of shape; no schema can say it.
        if (reading.Refusals.Count > 0)
        {
            return;
        }
        var document = Drafted(reading.Answers!).Document;
        Conformance.ErrorsOf(new WordRenderer().Render(document).Bytes).ShouldBeEmpty($"seed {seed}");
        new PdfRenderer().Render(document).Pages!.Value.ShouldBePositive();
        new HtmlRenderer().Render(document).Bytes.Length.ShouldBePositive();
    });

    [Fact]
    public void HostileFiles_AreReadWithoutAnExceptionAndDraftedWhereTheyCan() => ForAll(Files, seed =>
    {
        var reading = Read(Generate(seed, hostile: true));

        reading.Problems.Concat(reading.Refusals).ShouldAllBe(finding => finding.Message.Length > 0 && !finding.Message.Contains('\n', StringComparison.Ordinal));
        if (reading.Answers is { } answers && reading.Refusals.Count == 0)
        {
            RenderOrNameTheGlyph(answers);
        }
    });

    [Fact]
    public void ValidFiles_DraftedTwice_GiveTheSameOutline() => ForAll(Files / 4, seed =>
    {
        byte[] file = Generate(seed, hostile: false);
        if (Read(file).Answers is null)
        {
            return;
        }

        OutlineRenderer.Text(Drafted(Read(file).Answers!).Document, OutlineOptions.CounselNotes)
            .ShouldBe(OutlineRenderer.Text(Drafted(Read(file).Answers!).Document, OutlineOptions.CounselNotes));
    });

    static void RenderOrNameTheGlyph(AnswerSet answers)
    {
        var document = Drafted(answers).Document;
        Conformance.ErrorsOf(new WordRenderer().Render(document).Bytes).ShouldBeEmpty();
        try
        {
            new PdfRenderer().Render(document);
        }
        catch (MissingGlyphException missing)
        {
            missing.Character.ShouldNotBeEmpty();
        }
    }

    static AnswerReading Read(byte[] file) => new AnswerFileReader(SampleDrafts.Library.Questions).Read(file);

    static Draft Drafted(AnswerSet answers)
    {
        var result = new DraftAgreement(SampleDrafts.Library).Run(new DraftRequest { Template = SampleDrafts.Library.Find("mou")!, Answers = answers, AsOf = new DateOnly(2026, 11, 21) });
        result.Problems.ShouldBeEmpty();
        return result.Draft!;
    }

    static byte[] Generate(int seed, bool hostile)
    {
        var file = new AnswerFileGenerator(Schema, new Random(seed), hostile).Create();
        if (!hostile)
        {
            AgencyIds.Agree(file!.AsObject(), SampleDrafts.Library.Questions);
        }
        // A hostile file may be the word null and nothing else.
        return Encoding.UTF8.GetBytes(file?.ToJsonString() ?? "null");
    }

    static void ForAll(int count, Action<int> holds)
        => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => holds(seed)).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
}
