using MouForge.Documents.Outlines;
using MouForge.Drafting;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting.Snapshots;

/// <summary>The text of every sample, as all outputs carry it.</summary>
public sealed class SampleOutlineTests
{
    public static TheoryData<string> Names() => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Draft_OfSample_ReadsAsVerified(string sample)
        => Snapshot.Match(OutlineRenderer.Text(DraftOf(sample).Document, OutlineOptions.CounselNotes), $"{sample}.mou");

    [Theory]
    [MemberData(nameof(Names))]
    public void PublicCopy_OfSample_ReadsAsVerified(string sample)
        => Snapshot.Match(OutlineRenderer.Text(DraftOf(sample).PublicCopy!, OutlineOptions.CounselNotes), $"{sample}.mou.public");

    static Draft DraftOf(string sample)
    {
        var result = SampleDrafts.Run(sample);
        return result.Draft ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    }
}
