using System.IO.Enumeration;
using MouForge.Blobs;

namespace MouForge.Storage.Files;

/// <summary>Lists the blobs of a folder in ordinal order of their paths.</summary>
sealed class FolderListing(FolderLayout layout, BlobContainer container, string prefix)
{
    /// <summary>What was found, one after the other. What is deleted meanwhile is left out.</summary>
    public IEnumerable<BlobEntry> Read()
    {
        int end = prefix.LastIndexOf('/');
        using var found = Within(prefix[..(end + 1)]).GetEnumerator();
        while (Next(found))
        {
            yield return found.Current;
        }
    }

    bool Next(IEnumerator<BlobEntry> found)
    {
        try
        {
            return found.MoveNext();
        }
        catch (Exception exception) when (FolderErrors.Is(exception))
        {
            throw FolderErrors.Explain(exception, $"{FolderLayout.WordOf(container)}/{prefix}", layout.Root);
        }
    }

    IEnumerable<BlobEntry> Within(string folder)
    {
        foreach (var found in Sorted(folder))
        {
            if (found.IsFolder)
            {
                foreach (var below in Within(found.Path))
                {
                    yield return below;
                }
            }
            else if (EntryOf(found) is { } entry)
            {
                yield return entry;
            }
        }
    }

    // A folder sorts as its name and a slash: that is where the paths below it stand among the others.
    List<Found> Sorted(string folder)
    {
        string path = Path.Combine(layout.FolderOf(container), folder);
        if (!Directory.Exists(path))
        {
            return [];
        }
        var all = new FileSystemEnumerable<Found>(path, (ref FileSystemEntry entry) => Found.From(folder, ref entry))
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.',
        };
        var sorted = all.Where(found => found.IsFolder && found.Path.Length < prefix.Length
            ? prefix.StartsWith(found.Path, StringComparison.Ordinal)
            : found.Path.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        sorted.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return sorted;
    }

    BlobEntry? EntryOf(Found found)
    {
        if (!BlobName.TryParse(container, found.Path, out var parsed))
        {
            return null;
        }
        var name = parsed.Value;
        if (name.Grows)
        {
            return Appended(name);
        }
        var states = BlobStates.Load(layout.StatesOf(name));
        if (states.Of(found.Length, found.WrittenAt) is { } state)
        {
            return new BlobEntry(name, new BlobTag(state.Tag), state.Length, state.Metadata);
        }
        return FolderRead.Whole(layout, name) is { } blob ? new BlobEntry(name, blob.Tag, blob.Content.Length, blob.Metadata) : null;
    }

    BlobEntry? Appended(BlobName name)
    {
        using var file = BlobFile.TryOpen(layout.ContentOf(name));
        return file is not null && AppendedFile.WholeLength(file) is > 0 and long length
            ? new BlobEntry(name, AppendedFile.TagOf(length), length, WriteRules.NoMetadata)
            : null;
    }

    readonly record struct Found(string Path, bool IsFolder, long Length, long WrittenAt)
    {
        public static Found From(string folder, ref FileSystemEntry entry) => entry.IsDirectory
            ? new Found($"{folder}{entry.FileName}/", true, 0, 0)
            : new Found($"{folder}{entry.FileName}", false, entry.Length, entry.LastWriteTimeUtc.Ticks);
    }
}
