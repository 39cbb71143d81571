using MouForge.Documents.Comparison;
using MouForge.Documents.Numbering;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Edits;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Redlines;

public sealed class RedlineTests
{
    const int Pairs = 90;

    static readonly RevisionAuthor Author = new("Marrowbone \"County\" & Task Force", new DateTimeOffset(2026, 11, 22, 8, 30, 15, 500, TimeSpan.FromHours(2)));

    [Fact]
    public void Render_RandomRedlines_KeepToTheSchema()
    {
        for (int seed = 0; seed < Pairs / 3; seed++)
        {
            var (old, @new) = Pair(seed);

            Conformance.ErrorsOf(Docx(old, @new)).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Render_RandomRedlinesAccepted_ReadAsTheNewerVersion()
    {
        for (int seed = 0; seed < Pairs; seed++)
        {
            var (old, @new) = Pair(seed);

            Difference(TrackedChanges.Accept(Docx(old, @new)), @new).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Render_RandomRedlinesRejected_ReadAsTheOlderVersion()
    {
        for (int seed = 0; seed < Pairs; seed++)
        {
            var (old, @new) = Pair(seed);

            Difference(TrackedChanges.Reject(Docx(old, @new)), old).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Render_Redline_EachChangeHasAuthorDateAndItsOwnId()
    {
        var (old, @new) = Pair(3);

        var changes = Open(Docx(old, @new)).Body.Descendants().Where(element => element.Name == W + "ins" || element.Name == W + "del").ToList();

        changes.ShouldNotBeEmpty();
        changes.ShouldAllBe(change => (string?)change.Attribute(W + "author") == Author.Name && (string?)change.Attribute(W + "date") == "2026-11-22T06:30:15Z");
        changes.Select(change => (string?)change.Attribute(W + "id")).ShouldBeUnique();
    }

    [Fact]
    public void Render_SameRedline_GivesTheSameBytes()
    {
        var (old, @new) = Pair(5);

        Docx(old, @new).Span.SequenceEqual(Docx(old, @new).Span).ShouldBeTrue();
    }

    [Fact]
    public void Render_SameVersionTwice_TracksNothing()
    {
        var document = SampleAgreement.Numbered();

        Open(Docx(document, document)).Body.Descendants().ShouldNotContain(element => element.Name == W + "ins" || element.Name == W + "del");
    }

    static string Difference(WordFile settled, Document version)
        => DocumentDump.Difference(string.Join('\n', WordReading.Words(settled)), string.Join('\n', OutlineWords.Of(version)));

    static ReadOnlyMemory<byte> Docx(Document old, Document @new) => new WordRenderer().Render(Redline.Of(old, @new), Author).Bytes;

    static (Document Old, Document New) Pair(int seed)
    {
        var old = RandomEdit.Of(SampleAgreement.Unnumbered(), seed);
        return (DocumentNumbering.Number(old).Document, DocumentNumbering.Number(RandomEdit.Of(old, seed + 10_000)).Document);
    }
}
