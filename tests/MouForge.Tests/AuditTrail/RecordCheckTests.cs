using System.Text;
using System.Text.RegularExpressions;
using MouForge.AuditTrail;

namespace MouForge.Tests.AuditTrail;

public sealed partial class RecordCheckTests
{
    [Fact]
    public async Task Of_UntouchedRecord_Holds()
    {
        var trail = new Trail();
        var reading = await trail.FillAsync(5);

        RecordCheck.Of(await trail.BytesAsync(), Trail.Name, reading.Anchor).Findings.ShouldBeEmpty();
    }

    [Fact]
    public Task Of_ChangedLine_NamesIt()
        => Expect(lines => lines[2] = lines[2].Replace("\"number\":3", "\"number\":4", StringComparison.Ordinal), RecordFindingKind.ChangedLine, 3);

    [Fact]
    public Task Of_ChangedLineWithItsHashMadeAnew_NamesIt()
        => Expect(lines => lines[1] = Rehashed(lines[1].Replace("\"number\":2", "\"number\":7", StringComparison.Ordinal)), RecordFindingKind.ChangedLine, 2);

    [Fact]
    public Task Of_RemovedLine_NamesIt() => Expect(lines => lines.RemoveAt(2), RecordFindingKind.RemovedLine, 3);

    [Fact]
    public Task Of_RemovedFirstLine_NamesIt() => Expect(lines => lines.RemoveAt(0), RecordFindingKind.RemovedLine, 1);

    [Fact]
    public Task Of_SwappedLines_SaysSo() => Expect(lines => (lines[1], lines[2]) = (lines[2], lines[1]), RecordFindingKind.SwappedLines, 2);

    [Fact]
    public async Task Of_LineOfAnotherRecordInPlaceOfOne_IsForeign()
    {
        string foreign = await ForeignLineAsync();

        await Expect(lines => lines[2] = foreign, RecordFindingKind.ForeignLine, 3);
    }

    [Fact]
    public async Task Of_LineOfAnotherRecordBetweenLines_IsForeign()
    {
        string foreign = await ForeignLineAsync();

        await Expect(lines => lines.Insert(3, foreign), RecordFindingKind.ForeignLine, 3);
    }

    [Fact]
    public async Task Of_LineOfAnotherRecordAtTheEnd_IsForeign()
    {
        string foreign = await ForeignLineAsync();

        await Expect(
            lines =>
            {
                lines.RemoveRange(2, 3);
                lines.Add(foreign);
            },
            RecordFindingKind.ForeignLine, 3);
    }

    [Fact]
    public async Task Of_WholeRecordOfAnotherAgreement_IsForeign()
    {
        var trail = new Trail();
        await trail.FillAsync(2);

        var findings = RecordCheck.Of(await trail.BytesAsync(), RecordName.OfAgreement("harbor", "mou-2")).Findings;

        findings.ShouldHaveSingleItem().Kind.ShouldBe(RecordFindingKind.ForeignLine);
    }

    [Fact]
    public async Task Of_TornLastLine_SaysSoAndHolds()
    {
        var trail = new Trail();
        await trail.FillAsync(2);
        byte[] bytes = await trail.BytesAsync();

        var check = RecordCheck.Of(bytes.AsMemory(0, bytes.Length - 1), Trail.Name);

        check.Findings.ShouldHaveSingleItem().Kind.ShouldBe(RecordFindingKind.TornLine);
        check.Holds.ShouldBeTrue();
        check.Lines.Count.ShouldBe(1);
    }

    [Fact]
    public Task Of_NewerFormat_AsksForTheNewerProgram()
        => Expect(lines => lines[1] = Rehashed(lines[1].Replace("\"v\":1", "\"v\":2", StringComparison.Ordinal)), RecordFindingKind.NewerFormat, 2);

    [Fact]
    public Task Of_LineThatIsNone_SaysSo() => Expect(lines => lines[1] = "nonsense", RecordFindingKind.UnreadableLine, 2);

    [Fact]
    public async Task Of_LinesCutOffTheEnd_AreNoticedByTheAnchor()
    {
        var trail = new Trail();
        var reading = await trail.FillAsync(4);
        var lines = await trail.LinesAsync();

        var findings = RecordCheck.Of(Trail.Bytes(lines[..2]), Trail.Name, reading.Anchor).Findings;

        var finding = findings.ShouldHaveSingleItem();
        (finding.Kind, finding.Line).ShouldBe((RecordFindingKind.RemovedLine, 3));
    }

    [Fact]
    public Task Of_EarlierTimeInALineThatHolds_SaysSo()
        => Expect(
            lines =>
            {
                lines.RemoveRange(2, 3);
                lines[1] = Rehashed(lines[1].Replace("2026-11-22", "2025-11-22", StringComparison.Ordinal));
            },
            RecordFindingKind.EarlierTime, 2);

    static async Task Expect(Action<List<string>> harm, RecordFindingKind kind, int line)
    {
        var trail = new Trail();
        await trail.FillAsync(5);
        var lines = await trail.LinesAsync();
        harm(lines);

        var check = RecordCheck.Of(Trail.Bytes(lines), Trail.Name);

        var finding = check.Findings.ShouldHaveSingleItem();
        (finding.Kind, finding.Line).ShouldBe((kind, line));
        check.Holds.ShouldBeFalse();
    }

    static async Task<string> ForeignLineAsync()
    {
        var other = new Trail();
        other.Clock.Now += TimeSpan.FromMilliseconds(1);
        await other.FillAsync(3);
        return (await other.LinesAsync())[2];
    }

    static string Rehashed(string line)
    {
        string hashed = line[..line.LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
        return Hash().Replace(line, $",\"hash\":\"{ContentHash.Of(Encoding.UTF8.GetBytes(hashed + "}")).Value}\"}}");
    }

    [GeneratedRegex(",\"hash\":\"[0-9a-f]{64}\"}$")]
    private static partial Regex Hash();
}
