using System.Security.Cryptography;
using MouForge.Blobs;

namespace MouForge.Storage.Files;

/// <summary>Reads blobs of a folder. A read takes no lock: a name always leads to a whole file.</summary>
static class FolderRead
{
    // A blob must be replaced twice between two calls for one more turn.
    const int MostTurns = 10;

    /// <summary>The tag of bytes.</summary>
    public static string TagOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>A blob that is written whole.</summary>
    public static StoredBlob? Whole(FolderLayout layout, BlobName name)
    {
        for (int turn = 1; ; turn++)
        {
            using var file = BlobFile.TryOpen(layout.ContentOf(name));
            if (file is null)
            {
                return null;
            }
            byte[] content = BlobFile.ReadAll(file);
            string tag = TagOf(content);
            var states = BlobStates.Load(layout.StatesOf(name));
            var state = states.Of(tag, File.GetLastWriteTimeUtc(file).Ticks);
            if (state is not null || states.All.Count == 0 || turn == MostTurns)
            {
                return new StoredBlob(content, new BlobTag(tag), state?.Metadata ?? WriteRules.NoMetadata);
            }
        }
    }

    /// <summary>A blob that only grows, without a line that is not whole.</summary>
    public static StoredBlob? Appended(FolderLayout layout, BlobName name)
    {
        using var file = BlobFile.TryOpen(layout.ContentOf(name));
        if (file is null)
        {
            return null;
        }
        byte[] content = BlobFile.ReadAll(file);
        int length = content.AsSpan().LastIndexOf((byte)'\n') + 1;
        return length == 0 ? null : new StoredBlob(content.AsMemory(0, length), AppendedFile.TagOf(length), WriteRules.NoMetadata);
    }
}
