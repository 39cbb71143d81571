using MouForge.Documents.Comparison;
using MouForge.Documents.Numbering;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Edits;

namespace MouForge.Documents.Tests.Comparison;

public sealed class RedlinePropertyTests
{
    const int Pairs = 300;

    [Fact]
    public void Accept_RandomPairs_GivesTheNewerVersion()
    {
        for (int seed = 0; seed < Pairs; seed++)
        {
            var (old, @new) = Pair(seed);

            DocumentDump.Difference(DocumentDump.Of(Redline.Of(old, @new).Accept()), DocumentDump.Of(@new)).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Reject_RandomPairs_GivesTheOlderVersion()
    {
        for (int seed = 0; seed < Pairs; seed++)
        {
            var (old, @new) = Pair(seed);

            DocumentDump.Difference(DocumentDump.TextOf(Redline.Of(old, @new).Reject()), DocumentDump.TextOf(old)).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Of_SamePair_GivesTheSameRedline()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            var (old, @new) = Pair(seed);
            var (sameOld, sameNew) = Pair(seed);

            Dump(Redline.Of(old, @new)).ShouldBe(Dump(Redline.Of(sameOld, sameNew)), $"seed {seed}");
        }
    }

    [Fact]
    public void Of_TheSameVersionTwice_MarksNothing()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            var (document, _) = Pair(seed);

            Redline.Of(document, document).Count.IsNone.ShouldBeTrue($"seed {seed}");
        }
    }

    static string Dump(Redline redline) => DocumentDump.Of(new Document { Properties = redline.New, Sections = redline.Sections });

    // Both are edits of one agreement, the second one of the first or of another.
    static (Document Old, Document New) Pair(int seed)
    {
        var old = RandomEdit.Of(SampleAgreement.Unnumbered(), seed);
        var @new = RandomEdit.Of(seed % 3 == 0 ? SampleAgreement.Unnumbered() : old, seed + 10_000);
        return (DocumentNumbering.Number(old).Document, DocumentNumbering.Number(@new).Document);
    }
}
