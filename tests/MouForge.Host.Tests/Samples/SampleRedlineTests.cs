using MouForge.Documents;
using MouForge.Documents.Comparison;
using MouForge.Documents.Word;
using MouForge.Documents.Word.Returned;
using MouForge.Tests.Shared.Edits;

namespace MouForge.Host.Tests.Samples;

/// <summary>Redlines of real documents: one sample against another, which differ in nearly everything, and a sample with its dates and numbers changed.</summary>
public sealed class SampleRedlineTests
{
    static readonly Document County = SampleDrafts.Of("mou/county-9-partners");
    static readonly Document Rural = SampleDrafts.Of("mou/rural-4-partners");

    [Fact]
    public void Accept_OneSampleAgainstAnother_GivesTheOther()
        => DocumentDump.Difference(DocumentDump.Of(Redline.Of(County, Rural).Accept()), DocumentDump.Of(Rural)).ShouldBeEmpty();

    [Fact]
    public void Reject_OneSampleAgainstAnother_GivesTheFirst()
        => DocumentDump.Difference(DocumentDump.TextOf(Redline.Of(County, Rural).Reject()), DocumentDump.TextOf(County)).ShouldBeEmpty();

    [Fact]
    public void CompareReturned_UntouchedSample_FindsNothing()
        => CompareReturned.Run(County, new WordRenderer().Render(County).Bytes).Edits!.ShouldBeEmpty();

    [Fact]
    public void CompareReturned_SampleWithTrackedChanges_KnowsSectionsAndClauses()
    {
        var edits = CompareReturned.Run(County, new WordRenderer().Render(Redline.Of(County, Rural), new RevisionAuthor("Bridgeway", default)).Bytes).Edits!;

        edits.ShouldNotBeEmpty();
        edits.ShouldContain(edit => edit.ClauseId != null && edit.Section.Length > 0 && edit.By.Contains("Bridgeway"));
    }
}
