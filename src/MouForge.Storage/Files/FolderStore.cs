using MouForge.Blobs;

namespace MouForge.Storage.Files;

/// <summary>Keeps blobs in a folder of the local machine: each is a file with exactly its bytes, at its path.</summary>
/// <remarks>
/// The tag of a blob is the SHA-256 of its bytes; that of a blob that only grows, its length. Several processes of one machine may use one folder.
/// A write goes to a temporary file first, which is flushed to the disk and then gets its name; Files/README.md says it step by step.
/// </remarks>
public sealed class FolderStore : IBlobStore, IDisposable
{
    readonly FolderLayout _layout;
    readonly WriteLocks _locks;
    readonly Workspace _workspace;

    FolderStore(FolderLayout layout, Workspace workspace)
    {
        _layout = layout;
        _workspace = workspace;
        _locks = new WriteLocks(layout.Locks);
    }

    /// <summary>Opens the store in a folder, or begins one there.</summary>
    /// <param name="folder">The folder; it is made when it is missing.</param>
    /// <exception cref="IOException">The folder cannot be used, or a newer version of the program wrote it.</exception>
    public static FolderStore Open(string folder)
    {
        string root = Path.GetFullPath(folder);
        try
        {
            var layout = new FolderLayout(root);
            StoreMarker.Check(FolderRead.Whole(layout, StoreMarker.Name)?.Content, root);
            BlobFolder.Make(root);
            BlobFolder.Make(layout.Locks);
            var store = new FolderStore(layout, Workspace.Take(layout.Workspaces));
            store.Store(StoreMarker.Name, StoreMarker.Content, WriteRules.NoMetadata, onlyNew: true);
            return store;
        }
        catch (Exception exception) when (FolderErrors.Is(exception) && exception is not StoreVersionException)
        {
            throw FolderErrors.Explain(exception, root);
        }
    }

    /// <inheritdoc/>
    public Task<BlobWrite> CreateAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
    {
        var kept = WriteRules.CheckWhole(name, metadata);
        return WriteAsync(name, () => Store(name, content.Span, kept, onlyNew: true), cancellation);
    }

    /// <inheritdoc/>
    public Task<BlobWrite> ReplaceAsync(BlobName name, ReadOnlyMemory<byte> content, BlobTag expected, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
    {
        var kept = WriteRules.CheckWhole(name, metadata);
        return WriteAsync(name, () => Read(name)?.Tag == expected ? Store(name, content.Span, kept, onlyNew: false) : BlobWrite.Conflict, cancellation);
    }

    /// <inheritdoc/>
    public async Task<BlobTag> PutAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
    {
        var kept = WriteRules.CheckWhole(name, metadata);
        var written = await WriteAsync(name, () => Store(name, content.Span, kept, onlyNew: false), cancellation).ConfigureAwait(false);
        return written.Tag;
    }

    /// <inheritdoc/>
    public Task<BlobWrite> AppendAsync(BlobName name, long position, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        WriteRules.CheckAppend(name, position, content.Span);
        return WriteAsync(name, () => Append(name, position, content.Span), cancellation);
    }

    /// <inheritdoc/>
    public Task<StoredBlob?> ReadAsync(BlobName name, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Explained(name, () => Read(name)));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<BlobEntry> ListAsync(BlobContainer container, string prefix, CancellationToken cancellation = default)
        => new FolderListing(_layout, container, prefix).Read().ToAsyncEnumerable();

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(BlobName name, BlobTag? expected = null, CancellationToken cancellation = default)
        => WriteAsync(name, () => Delete(name, expected), cancellation);

    /// <summary>Gives the temporary folder back. Blobs need no closing.</summary>
    public void Dispose()
    {
        _workspace.Dispose();
        _locks.Dispose();
    }

    Task<T> WriteAsync<T>(BlobName name, Func<T> write, CancellationToken cancellation) => _locks.RunAsync(name, () => Explained(name, write), cancellation);

    BlobWrite Store(BlobName name, ReadOnlySpan<byte> content, IReadOnlyDictionary<string, string> metadata, bool onlyNew)
    {
        string path = _layout.ContentOf(name);
        if (onlyNew && File.Exists(path))
        {
            return BlobWrite.Conflict;
        }
        BlobFolder.Make(Path.GetDirectoryName(path)!);
        using var written = _workspace.Write(content, durable: true);
        var next = new BlobState(FolderRead.TagOf(content), content.Length, written.WrittenAt, metadata);
        KeepState(name, path, next);
        if (!onlyNew)
        {
            written.Name(path, durable: true);
        }
        else if (!written.TryName(path))
        {
            return BlobWrite.Conflict;
        }
        return new BlobWrite(true, new BlobTag(next.Tag));
    }

    void KeepState(BlobName name, string path, BlobState next)
    {
        string kept = _layout.StatesOf(name);
        BlobFolder.Make(Path.GetDirectoryName(kept)!);
        var states = BlobStates.Load(kept);
        var file = new FileInfo(path);
        var now = file.Exists ? states.Of(file.Length, file.LastWriteTimeUtc.Ticks) ?? states.Last : null;
        // Without metadata nothing is lost with the file: a listing reads the bytes instead.
        bool durable = next.Metadata.Count > 0 || now?.Metadata.Count > 0;
        using var written = _workspace.Write(BlobStates.Bytes(next, now), durable);
        written.Name(kept, durable);
    }

    BlobWrite Append(BlobName name, long position, ReadOnlySpan<byte> content)
    {
        string path = _layout.ContentOf(name);
        if (position == 0)
        {
            BlobFolder.Make(Path.GetDirectoryName(path)!);
        }
        return AppendedFile.TryAppend(path, position, content, _workspace)
            ? new BlobWrite(true, AppendedFile.TagOf(position + content.Length))
            : BlobWrite.Conflict;
    }

    bool Delete(BlobName name, BlobTag? expected)
    {
        string path = _layout.ContentOf(name);
        if (!File.Exists(path))
        {
            return true;
        }
        if (expected is not null && Read(name) is { } found && found.Tag != expected)
        {
            return false;
        }
        File.Delete(path);
        BlobFolder.Flush(Path.GetDirectoryName(path)!);
        string states = _layout.StatesOf(name);
        if (File.Exists(states))
        {
            File.Delete(states);
        }
        return true;
    }

    StoredBlob? Read(BlobName name) => name.Grows ? FolderRead.Appended(_layout, name) : FolderRead.Whole(_layout, name);

    T Explained<T>(BlobName name, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (FolderErrors.Is(exception))
        {
            throw FolderErrors.Explain(exception, name.ToString(), _layout.Root);
        }
    }
}
