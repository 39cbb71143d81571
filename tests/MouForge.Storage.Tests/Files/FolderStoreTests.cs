using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MouForge.Blobs;
using MouForge.Storage.Files;

namespace MouForge.Storage.Tests.Files;

public sealed class FolderStoreTests : StoreContract
{
    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-store-").FullName;

    protected override Task<IBlobStore> OpenAsync() => Task.FromResult<IBlobStore>(FolderStore.Open(_folder));

    protected override Task RemoveAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Create_Blob_IsAFileWithExactlyItsBytesAndItsHashAsTag()
    {
        var written = await Store.CreateAsync(Vault("c/answers.json"), Bytes("{}\n"), new Dictionary<string, string> { ["a"] = "b" });

        File.ReadAllBytes(PathOf("vault/c/answers.json")).ShouldBe(Bytes("{}\n"));
        written.Tag.Value.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Bytes("{}\n"))));
        Directory.EnumerateFiles(PathOf(".tmp/0")).ShouldBeEmpty();
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Files_Modes_AreForTheOwnerAlone()
    {
        await Store.CreateAsync(Work("seal/key.pem"), Bytes("key"));
        await Store.AppendAsync(Vault("c/record.jsonl"), 0, Bytes("one\n"));

        File.GetUnixFileMode(PathOf("work/seal/key.pem")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(PathOf("vault/c/record.jsonl")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(PathOf("work/seal")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("one\ntw", "one\n")]
    [InlineData("tw", "")]
    public async Task Append_AfterATornLine_CutsIt(string onDisk, string whole)
    {
        var name = Vault("c/record.jsonl");
        Directory.CreateDirectory(PathOf("vault/c"));
        File.WriteAllText(PathOf("vault/c/record.jsonl"), onDisk);

        ((await Store.ReadAsync(name))?.Content.Length ?? 0).ShouldBe(whole.Length);
        (await ListAsync(BlobContainer.Vault, "c/")).Sum(entry => entry.Length).ShouldBe(whole.Length);
        (await Store.AppendAsync(name, onDisk.Length, Bytes("o\n"))).ShouldBe(BlobWrite.Conflict);
        (await Store.AppendAsync(name, whole.Length, Bytes("three\n"))).Done.ShouldBeTrue();

        File.ReadAllText(PathOf("vault/c/record.jsonl")).ShouldBe(whole + "three\n");
    }

    [Fact]
    public async Task Append_TornLineLongerThanABlock_IsFoundFromTheEnd()
    {
        Directory.CreateDirectory(PathOf("vault/c"));
        File.WriteAllText(PathOf("vault/c/record.jsonl"), "one\n" + new string('x', 200_000));

        (await Store.AppendAsync(Vault("c/record.jsonl"), 4, Bytes("two\n"))).Done.ShouldBeTrue();

        File.ReadAllText(PathOf("vault/c/record.jsonl")).ShouldBe("one\ntwo\n");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Append_SeveralLines_TakeThePlaceOfTheFileAsOne()
    {
        await Store.AppendAsync(Vault("c/record.jsonl"), 0, Bytes("one\n"));
        Posix.TryLink(PathOf("vault/c/record.jsonl"), PathOf("before")).ShouldBeTrue();

        await Store.AppendAsync(Vault("c/record.jsonl"), 4, Bytes("two\nthree\n"));

        File.ReadAllText(PathOf("before")).ShouldBe("one\n");
        File.ReadAllText(PathOf("vault/c/record.jsonl")).ShouldBe("one\ntwo\nthree\n");
    }

    [Theory]
    [InlineData(".meta", "")]
    [InlineData(".meta", "{\"v\":1,\"sta")]
    [InlineData(".meta", "null")]
    public async Task Metadata_LostOrTorn_LeavesBytesAndTags(string folder, string torn)
    {
        var written = await Store.CreateAsync(Work("a/b.json"), Bytes("bytes"), new Dictionary<string, string> { ["a"] = "b" });
        File.WriteAllText(PathOf($"{folder}/work/a/b.json"), torn);

        var read = await Store.ReadAsync(Work("a/b.json"));
        var entry = (await ListAsync(BlobContainer.Work, "a/")).ShouldHaveSingleItem();

        TextOf(read).ShouldBe("bytes");
        read!.Tag.ShouldBe(written.Tag);
        entry.Tag.ShouldBe(written.Tag);
        entry.Length.ShouldBe(5);
        (await Store.ReplaceAsync(Work("a/b.json"), Bytes("more"), read.Tag, new Dictionary<string, string> { ["a"] = "c" })).Done.ShouldBeTrue();
        (await Store.ReadAsync(Work("a/b.json")))!.Metadata["a"].ShouldBe("c");
    }

    [Fact]
    public async Task Metadata_WrittenBeforeACrash_LeavesTheOldBytesTheirOwn()
    {
        await Store.PutAsync(Work("a"), Bytes("old"), new Dictionary<string, string> { ["is"] = "old" });
        byte[] old = File.ReadAllBytes(PathOf("work/a"));
        var written = File.GetLastWriteTimeUtc(PathOf("work/a"));
        await Store.PutAsync(Work("a"), Bytes("new, longer"), new Dictionary<string, string> { ["is"] = "new" });
        File.WriteAllBytes(PathOf("work/a"), old);
        File.SetLastWriteTimeUtc(PathOf("work/a"), written);

        (await Store.ReadAsync(Work("a")))!.Metadata["is"].ShouldBe("old");
        (await ListAsync(BlobContainer.Work, "a")).Single().Metadata["is"].ShouldBe("old");
        await Store.CreateAsync(Work("b"), Bytes("b"));
        (await ListAsync(BlobContainer.Work, "a")).Single().Tag.ShouldBe((await Store.ReadAsync(Work("a")))!.Tag);
    }

    [Fact]
    public async Task Metadata_OfTwoStatesThatLookTheSame_IsThatOfTheBytes()
    {
        await Store.PutAsync(Work("a"), Bytes("old"), new Dictionary<string, string> { ["is"] = "old" });
        await Store.PutAsync(Work("a"), Bytes("new"), new Dictionary<string, string> { ["is"] = "new" });
        string kept = PathOf(".meta/work/a");
        string written = Regex.Matches(File.ReadAllText(kept), "\"written\":\\d+")[1].Value;
        File.WriteAllText(kept, Regex.Replace(File.ReadAllText(kept), "\"written\":\\d+", written));
        var time = File.GetLastWriteTimeUtc(PathOf("work/a"));
        File.WriteAllText(PathOf("work/a"), "old");
        File.SetLastWriteTimeUtc(PathOf("work/a"), time);

        (await ListAsync(BlobContainer.Work, "a")).Single().Metadata["is"].ShouldBe("old");
    }

    [Fact]
    public async Task Metadata_FilesCopiedWithNewTimes_AreStillKnown()
    {
        var tag = await Store.PutAsync(Work("a"), Bytes("bytes"), new Dictionary<string, string> { ["is"] = "kept" });
        File.SetLastWriteTimeUtc(PathOf("work/a"), DateTime.UnixEpoch);

        var entry = (await ListAsync(BlobContainer.Work, "a")).Single();

        entry.Tag.ShouldBe(tag);
        entry.Metadata["is"].ShouldBe("kept");
        (await Store.ReadAsync(Work("a")))!.Metadata["is"].ShouldBe("kept");
    }

    [Fact]
    public void Open_LeftoversOfAProcessThatIsGone_AreSwept()
    {
        Directory.CreateDirectory(PathOf(".tmp/1"));
        File.WriteAllText(PathOf(".tmp/1/17"), "half");

        using var second = FolderStore.Open(_folder);

        File.Exists(PathOf(".tmp/1/17")).ShouldBeFalse();
    }

    [Fact]
    public void Open_WhatAnotherProcessIsWriting_IsLeftAlone()
    {
        File.WriteAllText(PathOf(".tmp/0/17"), "being written");

        using var second = FolderStore.Open(_folder);

        File.Exists(PathOf(".tmp/0/17")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("{\"layout\":2}", "layout 2")]
    [InlineData("{\"lay", "damaged")]
    public void Open_LayoutOfANewerVersion_IsRefused(string marker, string word)
    {
        File.WriteAllText(PathOf("work/store.json"), marker);

        var refused = Should.Throw<StoreVersionException>(() => FolderStore.Open(_folder));

        refused.Message.ShouldContain(_folder);
        refused.Message.ShouldContain(word);
    }

    [Fact]
    public void Open_FileInPlaceOfTheFolder_SaysWhere()
    {
        string file = PathOf("file");
        File.WriteAllText(file, "");

        Should.Throw<IOException>(() => FolderStore.Open(file)).Message.ShouldContain(file);
    }

    [Fact]
    public async Task Write_NameThatIsAFolder_IsAnErrorThatNamesTheBlob()
    {
        await Store.CreateAsync(Work("a/b"), Bytes("b"));

        var error = await Should.ThrowAsync<IOException>(() => Store.PutAsync(Work("a"), Bytes("a")));

        error.Message.ShouldStartWith($"work/a in {_folder}: ");
        Encoding.UTF8.GetString(File.ReadAllBytes(PathOf("work/a/b"))).ShouldBe("b");
    }

    [Fact]
    public async Task Read_NameThatIsAFolder_IsNothing()
    {
        await Store.CreateAsync(Work("a/b"), Bytes("b"));

        (await Store.ReadAsync(Work("a"))).ShouldBeNull();
    }

    [Fact]
    public async Task List_MetadataThatCannotBeRead_SaysWhere()
    {
        await Store.CreateAsync(Work("a/b"), Bytes("b"));
        File.Delete(PathOf(".meta/work/a/b"));
        File.CreateSymbolicLink(PathOf(".meta/work/a/b"), "b");

        var error = await Should.ThrowAsync<IOException>(() => ListAsync(BlobContainer.Work, "a/"));

        error.Message.ShouldStartWith($"work/a/ in {_folder}: ");
    }

    string PathOf(string path) => Path.Combine(_folder, path);
}
