using System.Globalization;
using System.Text;
using MouForge.Blobs;

namespace MouForge.Storage.Tests;

/// <summary>What every store does. Each kind of store runs all of it.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    static readonly Dictionary<string, string> Signed = new() { ["state"] = "signed", ["by"] = "José Ñandú, スモールタウン", ["note"] = "", ["spaced"] = " 1 % 2 = 3 " };

    readonly List<IDisposable> _opened = [];

    protected IBlobStore Store { get; private set; } = null!;

    /// <summary>Opens the test's own store, as another process would.</summary>
    protected abstract Task<IBlobStore> OpenAsync();

    /// <summary>Removes the test's own store.</summary>
    protected abstract Task RemoveAsync();

    public async Task InitializeAsync() => Store = await AnotherAsync();

    public async Task DisposeAsync()
    {
        foreach (var store in _opened)
        {
            store.Dispose();
        }
        await RemoveAsync();
    }

    protected async Task<IBlobStore> AnotherAsync()
    {
        var store = await OpenAsync();
        if (store is IDisposable disposable)
        {
            _opened.Add(disposable);
        }
        return store;
    }

    [Fact]
    public async Task Read_AbsentBlob_IsNothing()
    {
        (await Store.ReadAsync(Work("a/b.json"))).ShouldBeNull();
        (await Store.ReadAsync(Vault("a/record.jsonl"))).ShouldBeNull();
    }

    [Fact]
    public async Task Create_FreeName_KeepsBytesTagAndMetadata()
    {
        byte[] content = [0, 1, 255, 10, 13, .. Bytes("é")];

        var written = await Store.CreateAsync(Vault("c/versions/1/document.pdf"), content, Signed);
        var read = await (await AnotherAsync()).ReadAsync(Vault("c/versions/1/document.pdf"));

        written.Done.ShouldBeTrue();
        read.ShouldNotBeNull();
        read.Content.ToArray().ShouldBe(content);
        read.Tag.ShouldBe(written.Tag);
        read.Metadata.ShouldBe(Signed, ignoreOrder: true);
    }

    [Fact]
    public async Task Create_TakenName_ConflictsAndChangesNothing()
    {
        await Store.CreateAsync(Work("a.json"), Bytes("first"), Signed);

        (await Store.CreateAsync(Work("a.json"), Bytes("second"))).ShouldBe(BlobWrite.Conflict);
        (await Store.CreateAsync(Work("a.json"), Bytes("first"), Signed)).ShouldBe(BlobWrite.Conflict);

        var read = await Store.ReadAsync(Work("a.json"));
        TextOf(read).ShouldBe("first");
        read!.Metadata.Count.ShouldBe(Signed.Count);
    }

    [Fact]
    public async Task Create_SixteenAtOnce_OneIsFirst()
    {
        var others = new[] { Store, await AnotherAsync() };
        var writes = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => others[i % 2].CreateAsync(Work("a.json"), Bytes($"from {i}")))));

        int winner = Array.FindIndex(writes, write => write.Done);
        writes.Count(write => write.Done).ShouldBe(1);
        TextOf(await Store.ReadAsync(Work("a.json"))).ShouldBe($"from {winner}");
    }

    [Fact]
    public async Task Create_SameNameInBothContainers_AreTwoBlobs()
    {
        await Store.CreateAsync(Work("a.json"), Bytes("work"));
        await Store.CreateAsync(Vault("a.json"), Bytes("vault"));

        TextOf(await Store.ReadAsync(Work("a.json"))).ShouldBe("work");
        TextOf(await Store.ReadAsync(Vault("a.json"))).ShouldBe("vault");
    }

    [Fact]
    public async Task Create_NothingInIt_IsABlob()
    {
        await Store.CreateAsync(Work("status/c/a"), default, Signed);

        var read = await Store.ReadAsync(Work("status/c/a"));

        read.ShouldNotBeNull();
        read.Content.Length.ShouldBe(0);
        read.Metadata["state"].ShouldBe("signed");
    }

    [Fact]
    public async Task Create_TenMegabytes_ComeBackWhole()
    {
        byte[] content = new byte[10 * 1024 * 1024];
        new Random(5).NextBytes(content);

        (await Store.CreateAsync(Vault("scans/a"), content)).Done.ShouldBeTrue();

        (await Store.ReadAsync(Vault("scans/a")))!.Content.Span.SequenceEqual(content).ShouldBeTrue();
    }

    [Fact]
    public async Task Replace_StateAsRead_ReplacesBytesAndMetadata()
    {
        var created = await Store.CreateAsync(Work("a.json"), Bytes("first"), Signed);

        var replaced = await Store.ReplaceAsync(Work("a.json"), Bytes("second"), created.Tag, new Dictionary<string, string> { ["state"] = "void" });

        var read = await Store.ReadAsync(Work("a.json"));
        replaced.Done.ShouldBeTrue();
        TextOf(read).ShouldBe("second");
        read!.Tag.ShouldBe(replaced.Tag);
        read.Tag.ShouldNotBe(created.Tag);
        read.Metadata.ShouldBe(new Dictionary<string, string> { ["state"] = "void" });
    }

    [Fact]
    public async Task Replace_AnotherState_ConflictsAndChangesNothing()
    {
        var created = await Store.CreateAsync(Work("a.json"), Bytes("first"));
        await Store.ReplaceAsync(Work("a.json"), Bytes("second"), created.Tag);

        (await Store.ReplaceAsync(Work("a.json"), Bytes("third"), created.Tag)).ShouldBe(BlobWrite.Conflict);

        TextOf(await Store.ReadAsync(Work("a.json"))).ShouldBe("second");
    }

    [Fact]
    public async Task Replace_AbsentBlob_Conflicts()
    {
        var created = await Store.CreateAsync(Work("a.json"), Bytes("first"));

        (await Store.ReplaceAsync(Work("b.json"), Bytes("second"), created.Tag)).ShouldBe(BlobWrite.Conflict);

        (await Store.ReadAsync(Work("b.json"))).ShouldBeNull();
    }

    [Fact]
    public async Task Replace_EightWritersCounting_LoseNoCount()
    {
        const int Each = 10;
        await Store.CreateAsync(Work("count"), Bytes("0"));
        var stores = new[] { Store, await AnotherAsync() };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => CountAsync(stores[i % 2], Each))));

        TextOf(await Store.ReadAsync(Work("count"))).ShouldBe("80");
    }

    [Fact]
    public async Task Put_AnyState_ReplacesBytesAndMetadata()
    {
        await Store.PutAsync(Work("status/c/a"), Bytes("first"), Signed);
        var tag = await Store.PutAsync(Work("status/c/a"), Bytes("second"));

        var read = await Store.ReadAsync(Work("status/c/a"));
        TextOf(read).ShouldBe("second");
        read!.Tag.ShouldBe(tag);
        read.Metadata.ShouldBeEmpty();
    }

    [Fact]
    public async Task Put_EqualBytesOtherMetadata_KeepsTheNewMetadata()
    {
        for (int i = 0; i < 20; i++)
        {
            string count = i.ToString(CultureInfo.InvariantCulture);
            await Store.PutAsync(Work("status/c/a"), default, new Dictionary<string, string> { ["n"] = count });

            (await Store.ReadAsync(Work("status/c/a")))!.Metadata["n"].ShouldBe(count);
            (await ListAsync(BlobContainer.Work, "status/")).Single().Metadata["n"].ShouldBe(count);
        }
    }

    [Fact]
    public async Task Append_AtItsEnd_AddsLines()
    {
        var name = Vault("c/record.jsonl");

        (await Store.AppendAsync(name, 0, Bytes("one\n"))).Done.ShouldBeTrue();
        (await Store.AppendAsync(name, 4, Bytes("two\nthree\n"))).Done.ShouldBeTrue();
        var last = await Store.AppendAsync(name, 14, Bytes("four\n"));

        var read = await (await AnotherAsync()).ReadAsync(name);
        TextOf(read).ShouldBe("one\ntwo\nthree\nfour\n");
        read!.Tag.ShouldBe(last.Tag);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Append_AtAnotherPlace_ConflictsAndChangesNothing(long position)
    {
        var name = Vault("c/record.jsonl");
        await Store.AppendAsync(name, 0, Bytes("one\n"));

        (await Store.AppendAsync(name, position, Bytes("one\n"))).ShouldBe(BlobWrite.Conflict);

        TextOf(await Store.ReadAsync(name)).ShouldBe("one\n");
    }

    [Fact]
    public async Task Append_PastTheEndOfNothing_Conflicts()
    {
        (await Store.AppendAsync(Vault("c/record.jsonl"), 4, Bytes("one\n"))).ShouldBe(BlobWrite.Conflict);

        (await Store.ReadAsync(Vault("c/record.jsonl"))).ShouldBeNull();
        (await ListAsync(BlobContainer.Vault, "c/")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Append_EightWriters_LoseAndDoubleNoLine()
    {
        const int Each = 12;
        var name = Vault("c/record.jsonl");
        var stores = new[] { Store, await AnotherAsync() };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => AppendAllAsync(stores[writer % 2], name, writer, Each))));

        string[] lines = TextOf(await Store.ReadAsync(name)).TrimEnd('\n').Split('\n');
        lines.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 8).SelectMany(writer => Enumerable.Range(0, Each).Select(i => $"{writer}-{i:00}")));
    }

    [Fact]
    public async Task List_Prefix_IsInOrdinalOrderOfPathsWithTagsAndMetadata()
    {
        string[] paths = ["a/1.json", "a-b/x", "a.json", "a/b/c", "a/b-c", "a/b.c", "a/B", "ab/1", "b/1"];
        foreach (string path in paths)
        {
            await Store.CreateAsync(Work(path), Bytes(path), new Dictionary<string, string> { ["at"] = path });
        }

        var listed = await ListAsync(BlobContainer.Work, "a");

        listed.Select(entry => entry.Name.Path).ShouldBe(paths.Where(path => path[0] == 'a').Order(StringComparer.Ordinal));
        foreach (var entry in listed)
        {
            var read = await Store.ReadAsync(entry.Name);
            entry.Tag.ShouldBe(read!.Tag);
            entry.Length.ShouldBe(entry.Name.Path.Length);
            entry.Metadata.ShouldBe(new Dictionary<string, string> { ["at"] = entry.Name.Path });
        }
    }

    [Theory]
    [InlineData("a/b", 3)]
    [InlineData("a/b/", 1)]
    [InlineData("a/b/c", 1)]
    [InlineData("a/bc", 0)]
    [InlineData("nowhere/at/all", 0)]
    public async Task List_Prefix_MayEndInsideAName(string prefix, int count)
    {
        foreach (string path in new[] { "a/b/c", "a/b.json", "a/b-2", "a/c", "b" })
        {
            await Store.CreateAsync(Work(path), Bytes(path));
        }

        (await ListAsync(BlobContainer.Work, prefix)).Count.ShouldBe(count);
    }

    [Fact]
    public async Task List_BlobsThatGrow_HaveTheTagAndLengthOfARead()
    {
        await Store.AppendAsync(Vault("c/record.jsonl"), 0, Bytes("one\n"));
        await Store.AppendAsync(Vault("c/record.jsonl"), 4, Bytes("two\n"));

        var entry = (await ListAsync(BlobContainer.Vault, "")).ShouldHaveSingleItem();

        entry.Length.ShouldBe(8);
        entry.Tag.ShouldBe((await Store.ReadAsync(entry.Name))!.Tag);
        entry.Metadata.ShouldBeEmpty();
    }

    [Fact]
    public async Task Delete_Blob_IsGoneAndTheNameIsFree()
    {
        await Store.CreateAsync(Work("a.json"), Bytes("first"), Signed);

        (await Store.DeleteAsync(Work("a.json"))).ShouldBeTrue();
        (await Store.DeleteAsync(Work("a.json"))).ShouldBeTrue();

        (await Store.ReadAsync(Work("a.json"))).ShouldBeNull();
        (await ListAsync(BlobContainer.Work, "a")).ShouldBeEmpty();
        (await Store.CreateAsync(Work("a.json"), Bytes("first"))).Done.ShouldBeTrue();
        (await Store.ReadAsync(Work("a.json")))!.Metadata.ShouldBeEmpty();
    }

    [Fact]
    public async Task Delete_AnotherState_LeavesTheBlob()
    {
        var first = await Store.CreateAsync(Work("a.json"), Bytes("first"));
        var second = await Store.ReplaceAsync(Work("a.json"), Bytes("second"), first.Tag);

        (await Store.DeleteAsync(Work("a.json"), first.Tag)).ShouldBeFalse();
        TextOf(await Store.ReadAsync(Work("a.json"))).ShouldBe("second");
        (await Store.DeleteAsync(Work("a.json"), second.Tag)).ShouldBeTrue();
        (await Store.ReadAsync(Work("a.json"))).ShouldBeNull();
    }

    [Fact]
    public async Task Delete_AbsentBlob_IsGoneWhateverWasExpected()
    {
        var other = await Store.CreateAsync(Work("a.json"), Bytes("first"));

        (await Store.DeleteAsync(Work("b.json"))).ShouldBeTrue();
        (await Store.DeleteAsync(Work("b.json"), other.Tag)).ShouldBeTrue();
        (await Store.DeleteAsync(Vault("record.jsonl"), new BlobTag("4"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Delete_BlobThatGrewSince_LeavesIt()
    {
        var name = Vault("c/record.jsonl");
        var first = await Store.AppendAsync(name, 0, Bytes("one\n"));
        var second = await Store.AppendAsync(name, 4, Bytes("two\n"));

        (await Store.DeleteAsync(name, first.Tag)).ShouldBeFalse();
        (await Store.DeleteAsync(name, second.Tag)).ShouldBeTrue();
        (await Store.ReadAsync(name)).ShouldBeNull();
    }

    [Fact]
    public async Task Writes_OfTheWrongKind_AreRefused()
    {
        await Should.ThrowAsync<ArgumentException>(() => Store.CreateAsync(Vault("record.jsonl"), Bytes("{}\n")));
        await Should.ThrowAsync<ArgumentException>(() => Store.AppendAsync(Vault("record.json"), 0, Bytes("{}\n")));
        await Should.ThrowAsync<ArgumentException>(() => Store.AppendAsync(Vault("record.jsonl"), 0, Bytes("{}")));
        await Should.ThrowAsync<ArgumentException>(() => Store.AppendAsync(Vault("record.jsonl"), 0, default));
        await Should.ThrowAsync<ArgumentException>(() => Store.AppendAsync(Vault("record.jsonl"), 0, Enumerable.Repeat((byte)'\n', WriteRules.LongestAppend + 1).ToArray()));
        await Should.ThrowAsync<ArgumentException>(() => Store.PutAsync(Work("a"), default, new Dictionary<string, string> { ["Write_Id"] = "1" }));
        await Should.ThrowAsync<ArgumentException>(() => Store.PutAsync(Work("a"), default, new Dictionary<string, string> { ["a"] = new string('é', 1001) }));
    }

    [Fact]
    public async Task Append_LongestAllowed_IsStored()
    {
        byte[] content = new byte[WriteRules.LongestAppend];
        content.AsSpan().Fill((byte)'x');
        content[^1] = (byte)'\n';

        (await Store.AppendAsync(Vault("record.jsonl"), 0, content)).Done.ShouldBeTrue();

        (await Store.ReadAsync(Vault("record.jsonl")))!.Content.Length.ShouldBe(content.Length);
    }

    [Fact]
    public async Task Put_LongestMetadata_ComesBack()
    {
        var metadata = new Dictionary<string, string> { ["key"] = new string('é', 999) };

        await Store.PutAsync(Work("a"), default, metadata);

        (await Store.ReadAsync(Work("a")))!.Metadata.ShouldBe(metadata);
    }

    protected static BlobName Work(string path) => BlobName.InWork(path);

    protected static BlobName Vault(string path) => BlobName.InVault(path);

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected static string TextOf(StoredBlob? blob) => Encoding.UTF8.GetString(blob.ShouldNotBeNull().Content.Span);

    protected async Task<List<BlobEntry>> ListAsync(BlobContainer container, string prefix)
    {
        var all = new List<BlobEntry>();
        await foreach (var entry in Store.ListAsync(container, prefix))
        {
            all.Add(entry);
        }
        return all;
    }

    static async Task CountAsync(IBlobStore store, int times)
    {
        for (int done = 0; done < times;)
        {
            var read = await store.ReadAsync(BlobName.InWork("count"));
            int next = int.Parse(TextOf(read), CultureInfo.InvariantCulture) + 1;
            var written = await store.ReplaceAsync(BlobName.InWork("count"), Bytes(next.ToString(CultureInfo.InvariantCulture)), read!.Tag);
            done += written.Done ? 1 : 0;
        }
    }

    static async Task AppendAllAsync(IBlobStore store, BlobName name, int writer, int times)
    {
        long position = 0;
        for (int done = 0; done < times;)
        {
            byte[] line = Bytes($"{writer}-{done:00}\n");
            var written = await store.AppendAsync(name, position, line);
            done += written.Done ? 1 : 0;
            position = written.Done ? position + line.Length : (await store.ReadAsync(name))?.Content.Length ?? 0;
        }
    }
}
