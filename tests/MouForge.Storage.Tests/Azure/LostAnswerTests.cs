using System.Text;
using MouForge.Blobs;
using MouForge.Storage.Azure;

namespace MouForge.Storage.Tests.Azure;

[Collection(nameof(AzureCollection))]
public sealed class LostAnswerTests(Azurite azurite) : IAsyncLifetime
{
    static readonly BlobName State = BlobName.InWork("a.json");
    static readonly BlobName Record = BlobName.InVault("record.jsonl");

    readonly LosingPolicy _network = new();
    readonly string _prefix = azurite.NextPrefix();

    AzureStore _store = null!;
    AzureStore _other = null!;

    public async Task InitializeAsync()
    {
        _store = await AzureStore.OpenAsync(azurite.Connection, Guid.NewGuid, new AzureSettings(_prefix, _network, TimeSpan.FromMilliseconds(5)));
        _other = await AzureStore.OpenAsync(azurite.Connection, Guid.NewGuid, new AzureSettings(_prefix));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Create_AnswerLost_IsDone()
    {
        _network.ToLose = 1;

        var written = await _store.CreateAsync(State, Bytes("mine"));

        written.Done.ShouldBeTrue();
        written.Tag.ShouldBe((await _other.ReadAsync(State))!.Tag);
    }

    [Fact]
    public async Task Create_AnswerOfAConflictLost_IsAConflict()
    {
        await _other.CreateAsync(State, Bytes("theirs"));
        _network.ToLose = 1;

        (await _store.CreateAsync(State, Bytes("theirs"))).ShouldBe(BlobWrite.Conflict);
    }

    [Fact]
    public async Task Replace_AnswerLost_IsDone()
    {
        var first = await _other.CreateAsync(State, Bytes("first"));
        _network.ToLose = 1;

        var written = await _store.ReplaceAsync(State, Bytes("second"), first.Tag);

        written.Done.ShouldBeTrue();
        written.Tag.ShouldBe((await _other.ReadAsync(State))!.Tag);
    }

    [Fact]
    public async Task Replace_AnswerOfAConflictLost_IsAConflict()
    {
        var first = await _other.CreateAsync(State, Bytes("first"));
        await _other.ReplaceAsync(State, Bytes("theirs"), first.Tag);
        _network.ToLose = 1;

        (await _store.ReplaceAsync(State, Bytes("theirs"), first.Tag)).ShouldBe(BlobWrite.Conflict);
    }

    [Fact]
    public async Task Put_AnswerLost_IsDone()
    {
        _network.ToLose = 1;

        var tag = await _store.PutAsync(State, Bytes("mine"));

        tag.ShouldBe((await _other.ReadAsync(State))!.Tag);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Append_AnswersLost_IsDoneOnce(int lost)
    {
        await _other.AppendAsync(Record, 0, Bytes("one\n"));
        _network.ToLose = lost;

        var written = await _store.AppendAsync(Record, 4, Bytes("two\n"));

        written.Done.ShouldBeTrue();
        await RecordIs("one\ntwo\n");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Append_AnswersToTheFirstLineLost_IsDoneOnce(int lost)
    {
        _network.ToLose = lost;

        (await _store.AppendAsync(Record, 0, Bytes("one\n"))).Done.ShouldBeTrue();

        await RecordIs("one\n");
    }

    [Fact]
    public async Task Append_AnswerLostAndAnotherLineAfterIt_IsDoneWithItsOwnLength()
    {
        await _other.AppendAsync(Record, 0, Bytes("one\n"));
        _network.ToLose = 1;
        _network.Meanwhile = () => _other.AppendAsync(Record, 8, Bytes("three\n"));

        var written = await _store.AppendAsync(Record, 4, Bytes("two\n"));

        written.Done.ShouldBeTrue();
        written.Tag.Value.ShouldBe("8");
        await RecordIs("one\ntwo\nthree\n");
    }

    [Theory]
    [InlineData("their much longer line\n")]
    [InlineData("they\n")]
    public async Task Append_AnswerOfAConflictLost_IsAConflict(string theirs)
    {
        await _other.AppendAsync(Record, 0, Bytes("one\n"));
        await _other.AppendAsync(Record, 4, Bytes(theirs));
        _network.ToLose = 1;

        (await _store.AppendAsync(Record, 4, Bytes("my line\n"))).ShouldBe(BlobWrite.Conflict);

        await RecordIs("one\n" + theirs);
    }

    [Fact]
    public async Task Append_SameBytesOfAnotherWriter_AreAConflictWhenNoAnswerWasLost()
    {
        await _other.AppendAsync(Record, 0, Bytes("one\n"));

        (await _store.AppendAsync(Record, 0, Bytes("one\n"))).ShouldBe(BlobWrite.Conflict);
    }

    [Fact]
    public async Task Delete_AnswerLost_IsGone()
    {
        var first = await _other.CreateAsync(State, Bytes("first"));
        _network.ToLose = 1;

        (await _store.DeleteAsync(State, first.Tag)).ShouldBeTrue();

        (await _other.ReadAsync(State)).ShouldBeNull();
    }

    [Fact]
    public async Task Read_AnswerLost_IsReadAgain()
    {
        await _other.CreateAsync(State, Bytes("first"));
        _network.ToLose = 1;

        (await _store.ReadAsync(State)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Put_MetadataInAnyScript_IsSentOnce()
    {
        _network.Sent = 0;

        await _store.PutAsync(State, default, new Dictionary<string, string> { ["name"] = "スモールタウン\r\n é" });

        _network.Sent.ShouldBe(1);
    }

    static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    async Task RecordIs(string expected) => Encoding.UTF8.GetString((await _other.ReadAsync(Record))!.Content.Span).ShouldBe(expected);
}
