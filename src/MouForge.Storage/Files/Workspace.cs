using System.Globalization;

namespace MouForge.Storage.Files;

/// <summary>A folder of this store object alone, on the file system of the blobs, where files are written before they get their name.</summary>
/// <remarks>It is one of <c>.tmp/0</c>, <c>.tmp/1</c>, …: the first whose lock is free. A lock is free when its process is gone, so what lies there is a leftover and is deleted.</remarks>
sealed class Workspace : IDisposable
{
    readonly FileLock _lock;
    readonly string _folder;
    long _files;

    Workspace(FileLock owned, string folder)
    {
        _lock = owned;
        _folder = folder;
    }

    /// <summary>Takes a workspace and deletes what processes that are gone left in all of them.</summary>
    public static Workspace Take(string folder)
    {
        Directory.CreateDirectory(folder);
        Workspace? taken = null;
        for (int number = 0; ; number++)
        {
            string own = Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture));
            bool used = Directory.Exists(own);
            if (!used && taken is not null)
            {
                return taken;
            }
            if (FileLock.TryTake(own + ".lock") is not { } free)
            {
                continue;
            }
            Empty(own);
            if (taken is null)
            {
                taken = new Workspace(free, own);
            }
            else
            {
                free.Dispose();
            }
        }
    }

    /// <summary>Writes a file under a name of its own.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="durable">Whether to wait until they are on the disk.</param>
    public WrittenFile Write(ReadOnlySpan<byte> content, bool durable)
    {
        string path = Path.Combine(_folder, Interlocked.Increment(ref _files).ToString(CultureInfo.InvariantCulture));
        try
        {
            using var file = BlobFile.Create(path);
            RandomAccess.Write(file.SafeFileHandle, content, 0);
            if (durable)
            {
                RandomAccess.FlushToDisk(file.SafeFileHandle);
            }
            return new WrittenFile(path, File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks);
        }
        catch (IOException)
        {
            // On a full disk a half file would keep what is left.
            File.Delete(path);
            throw;
        }
    }

    public void Dispose() => _lock.Dispose();

    static void Empty(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string leftover in Directory.EnumerateFiles(folder))
        {
            File.Delete(leftover);
        }
    }
}
