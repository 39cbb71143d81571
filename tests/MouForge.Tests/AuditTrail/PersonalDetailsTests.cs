using System.Text;
using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Tests.AuditTrail;

public sealed class PersonalDetailsTests
{
    [Fact]
    public async Task ReadAsync_AfterAppend_GivesWhatTheHashesStandFor()
    {
        var trail = new Trail();
        var reading = await trail.AddAsync(Trail.Event(1, "Corliss Vane"));

        (await new PersonalDetails(trail.Store).ReadAsync(Trail.Name, reading.Lines[0]))["name"].ShouldBe("Corliss Vane");
        Encoding.UTF8.GetString(await trail.BytesAsync()).ShouldNotContain("Corliss");
    }

    [Fact]
    public async Task AppendAsync_FileBesideTheLine_HasTheFixedForm()
    {
        var trail = new Trail();

        await trail.AddAsync(Trail.Event(1, "Corliss Vane"));

        var blob = await trail.Store.ReadAsync(BlobName.InWork("coalitions/harbor/agreements/mou-1/private/1.json"));
        Encoding.UTF8.GetString(blob!.Content.Span)
            .ShouldBe("""{"v":1,"seq":1,"details":{"name":{"salt":"67abdd721024f0ff4e0b3f4c2fc13bc5","value":"Corliss Vane"}}}""");
    }

    [Fact]
    public async Task DeleteAsync_OneDetail_LeavesTheChainGood()
    {
        var trail = new Trail();
        var first = Trail.Event(1) with { Personal = new Dictionary<string, string> { ["name"] = "Corliss Vane", ["email"] = "c.vane@example.org" } };
        var reading = await trail.AddAsync(first, Trail.Event(2));
        var personal = new PersonalDetails(trail.Store);

        bool deleted = await personal.DeleteAsync(Trail.Name, 1, "email");

        deleted.ShouldBeTrue();
        (await personal.DeleteAsync(Trail.Name, 1, "email")).ShouldBeFalse();
        (await personal.ReadAsync(Trail.Name, reading.Lines[0])).Keys.ShouldBe(["name"]);
        RecordCheck.Of(await trail.BytesAsync(), Trail.Name).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task DeleteAsync_LastDetail_RemovesTheFile()
    {
        var trail = new Trail();
        await trail.AddAsync(Trail.Event(1, "Corliss Vane"));

        await new PersonalDetails(trail.Store).DeleteAsync(Trail.Name, 1, "name");

        (await trail.Store.ReadAsync(Trail.Name.Private(1))).ShouldBeNull();
    }

    [Fact]
    public async Task AppendAsync_LosingWriter_TakesItsDetailsBack()
    {
        var trail = new Trail();
        var fast = trail.NewLog();
        bool once = true;
        trail.Store.BeforeAppend = async _ =>
        {
            if (!once)
                return;
            once = false;
            await fast.AppendAsync(Trail.Name, draft => draft.Add(Trail.Event(1, "Fast")));
        };

        var reading = await trail.AddAsync(Trail.Event(2, "Slow"));

        Encoding.UTF8.GetString((await trail.Store.ReadAsync(Trail.Name.Private(1)))!.Content.Span).ShouldContain("Fast");
        Encoding.UTF8.GetString((await trail.Store.ReadAsync(Trail.Name.Private(1)))!.Content.Span).ShouldNotContain("Slow");
        (await new PersonalDetails(trail.Store).ReadAsync(Trail.Name, reading.Lines[0]))["name"].ShouldBe("Fast");
        (await new PersonalDetails(trail.Store).ReadAsync(Trail.Name, reading.Lines[1]))["name"].ShouldBe("Slow");
    }

    [Fact]
    public async Task ReadAsync_OrphanOfACrashedWriter_IsNotTakenForTheLine()
    {
        var trail = new Trail();
        await trail.Store.CreateAsync(
            Trail.Name.Private(1), """{"v":1,"seq":1,"details":{"name":{"salt":"ffffffffffffffffffffffffffffffff","value":"Orphan"}}}"""u8.ToArray());

        var reading = await trail.AddAsync(Trail.Event(1, "Corliss Vane"));

        (await new PersonalDetails(trail.Store).ReadAsync(Trail.Name, reading.Lines[0]))["name"].ShouldBe("Corliss Vane");
    }
}
