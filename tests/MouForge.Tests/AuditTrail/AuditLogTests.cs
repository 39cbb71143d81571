using System.Security.Cryptography;
using System.Text;
using MouForge.AuditTrail;

namespace MouForge.Tests.AuditTrail;

public sealed class AuditLogTests
{
    [Fact]
    public async Task AppendAsync_FirstLine_HasTheFixedForm()
    {
        var trail = new Trail();

        await trail.AddAsync(Trail.Event(1, "Zoë \"Z\" 李"));

        string line = (await trail.LinesAsync()).ShouldHaveSingleItem();
        byte[] salt = new byte[16];
        new CountingRandom().GetBytes(salt);
        string name = Hex([.. salt, .. Encoding.UTF8.GetBytes("Zoë \"Z\" 李")]);
        string hashed = "{\"v\":1,\"seq\":1,\"at\":\"2026-11-22T06:30:00.123Z\",\"actor\":{\"role\":\"signatory\",\"id\":\"pe_3\"},\"kind\":\"document.viewed\",\"version\":3,"
            + "\"details\":{\"number\":1,\"record\":\"coalitions/harbor/agreements/mou-1\"},\"personal\":{\"name\":\"" + name + "\"},\"prev\":\"" + new string('0', 64) + "\"";
        line.ShouldBe(hashed + ",\"hash\":\"" + Hex(Encoding.UTF8.GetBytes(hashed + "}")) + "\"}");
    }

    [Fact]
    public async Task AppendAsync_OtherScripts_AreWrittenPlainly()
    {
        var trail = new Trail();

        await trail.AddAsync(Trail.Event(1) with { Details = RecordDetails.Empty.With("title", "Acuerdo – 协议 <1>") });

        (await trail.LinesAsync())[0].ShouldContain("\"title\":\"Acuerdo – 协议 <1>\"");
    }

    [Fact]
    public async Task AppendAsync_SeveralEvents_AreOneChain()
    {
        var trail = new Trail();

        var reading = await trail.AddAsync(Trail.Event(1), Trail.Event(2), Trail.Event(3));

        reading.Lines.Select(line => line.Seq).ShouldBe([1, 2, 3]);
        reading.Lines[2].Prev.ShouldBe(reading.Lines[1].Hash);
        RecordCheck.Of(await trail.BytesAsync(), Trail.Name).Findings.ShouldBeEmpty();
        reading.ToBytes().ShouldBe(await trail.BytesAsync());
    }

    [Fact]
    public async Task AppendAsync_ClockGoneBack_KeepsTheTimeOfTheLineBeforeAndSaysSo()
    {
        var trail = new Trail();
        await trail.AddAsync(Trail.Event(1));
        trail.Clock.Now = SetClock.Start - TimeSpan.FromMilliseconds(1500);

        var reading = await trail.AddAsync(Trail.Event(2));

        reading.Lines[1].At.ShouldBe(SetClock.Start);
        reading.Lines[1].Details.Text("clock").ShouldBe("back by 1500 ms");
        reading.Lines[0].Details.Text("clock").ShouldBeNull();
    }

    [Fact]
    public async Task AppendAsync_TornLastLine_TakesItsPlaceAndSaysSo()
    {
        var trail = new Trail();
        await trail.FillAsync(2);
        await trail.PutAsync([.. await trail.BytesAsync(), .. "{\"v\":1,\"se"u8]);

        var torn = await trail.Log.ReadAsync(Trail.Name);
        var reading = await trail.AddAsync(Trail.Event(3));

        torn.TornBytes.ShouldBe(10);
        reading.Lines.Count.ShouldBe(3);
        reading.Lines[2].Details.Text("healed").ShouldBe("cut 10 bytes of a torn line");
        RecordCheck.Of(await trail.BytesAsync(), Trail.Name).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task AppendAsync_SomebodyWasFaster_DecidesAgainOnTheNewRecord()
    {
        var trail = new Trail();
        await trail.FillAsync(1);
        var other = trail.NewLog();
        bool once = true;
        trail.Store.BeforeAppend = async _ =>
        {
            if (!once)
                return;
            once = false;
            await other.AppendAsync(Trail.Name, draft => draft.Add(Trail.Event(2)));
        };

        var appended = await trail.Log.AppendAsync(Trail.Name, draft =>
        {
            draft.Add(Trail.Event(draft.Reading.Lines.Count + 1));
            return draft.Reading.Lines.Count;
        });

        appended.Result.ShouldBe(2);
        appended.Reading.Lines.Select(line => line.Details.Number("number")).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task AppendAsync_NothingToAddOnAnOldReading_IsDecidedOnTheNewest()
    {
        var trail = new Trail();
        await trail.FillAsync(1);
        await trail.NewLog().AppendAsync(Trail.Name, draft => draft.Add(Trail.Event(2)));

        var appended = await trail.Log.AppendAsync(Trail.Name, draft => draft.Reading.Lines.Count);

        appended.Result.ShouldBe(2);
    }

    [Fact]
    public async Task AppendAsync_FromManyProcessesAtOnce_RecordsEachOnceInOrder()
    {
        var trail = new Trail();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(number =>
            Task.Run(() => trail.NewLog().AppendAsync(Trail.Name, draft => draft.Add(Trail.Event(number, $"Person {number}"))))));

        var reading = await trail.Log.ReadAsync(Trail.Name);
        reading.Lines.Select(line => line.Details.Number("number")!.Value).Order().ShouldBe(Enumerable.Range(1, 20));
        RecordCheck.Of(await trail.BytesAsync(), Trail.Name).Findings.ShouldBeEmpty();
        foreach (var line in reading.Lines)
        {
            var personal = await new PersonalDetails(trail.Store).ReadAsync(Trail.Name, line);
            personal["name"].ShouldBe($"Person {line.Details.Number("number")}");
        }
    }

    [Fact]
    public async Task ReadAsync_ChangedLine_IsRefusedWithWhereAndWhat()
    {
        var trail = new Trail();
        await trail.FillAsync(3);
        var lines = await trail.LinesAsync();
        lines[1] = lines[1].Replace("\"number\":2", "\"number\":9", StringComparison.Ordinal);
        await trail.PutAsync(Trail.Bytes(lines));

        var broken = await Should.ThrowAsync<BrokenRecordException>(() => trail.NewLog().ReadAsync(Trail.Name));

        broken.Message.ShouldStartWith("vault/coalitions/harbor/agreements/mou-1/record.jsonl: Line 2 was changed");
    }

    [Fact]
    public async Task ReadAsync_RecordOfAnotherAgreement_IsRefused()
    {
        var trail = new Trail();
        await trail.FillAsync(1);
        var other = RecordName.OfAgreement("harbor", "mou-2");
        await trail.Store.PutAsync(other.Lines, await trail.BytesAsync());

        var broken = await Should.ThrowAsync<BrokenRecordException>(() => trail.Log.ReadAsync(other));

        broken.Finding.Kind.ShouldBe(RecordFindingKind.ForeignLine);
    }

    static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
