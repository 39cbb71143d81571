using System.Globalization;
using Microsoft.Win32.SafeHandles;
using MouForge.Blobs;

namespace MouForge.Storage.Files;

/// <summary>A file that only grows, by whole lines. What stands after its last line feed was being written when the program or the machine stopped, and does not count.</summary>
static class AppendedFile
{
    const int Block = 64 * 1024;

    /// <summary>The tag of a length: nothing but the length changes, and hashing the whole file for each line would make a long record slow.</summary>
    public static BlobTag TagOf(long length) => new(length.ToString(CultureInfo.InvariantCulture));

    /// <summary>Bytes up to and with the last line feed.</summary>
    public static long WholeLength(SafeFileHandle file)
    {
        long end = RandomAccess.GetLength(file);
        Span<byte> last = stackalloc byte[1];
        if (end == 0 || (RandomAccess.Read(file, last, end - 1) == 1 && last[0] == '\n'))
        {
            return end;
        }
        byte[] block = new byte[Block];
        while (end > 0)
        {
            long start = Math.Max(0, end - Block);
            int read = RandomAccess.Read(file, block.AsSpan(0, (int)(end - start)), start);
            int feed = block.AsSpan(0, read).LastIndexOf((byte)'\n');
            if (feed >= 0)
            {
                return start + feed + 1;
            }
            end = start;
        }
        return 0;
    }

    /// <summary>Appends to a file of that length, and waits until it is on the disk. The folder is there, and no other writer.</summary>
    /// <returns>False when the file has another length.</returns>
    public static bool TryAppend(string path, long position, ReadOnlySpan<byte> content, Workspace workspace)
    {
        if (position > 0 && !File.Exists(path))
        {
            return false;
        }
        using var stream = BlobFile.OpenOrCreate(path);
        var file = stream.SafeFileHandle;
        long length = WholeLength(file);
        if (length != position)
        {
            return false;
        }
        if (content.IndexOf((byte)'\n') < content.Length - 1)
        {
            ReplaceWhole(path, file, length, content, workspace);
            return true;
        }
        if (RandomAccess.GetLength(file) > length)
        {
            RandomAccess.SetLength(file, length);
        }
        Write(file, length, content);
        if (length == 0)
        {
            BlobFolder.Flush(Path.GetDirectoryName(path)!);
        }
        return true;
    }

    static void Write(SafeFileHandle file, long position, ReadOnlySpan<byte> content)
    {
        try
        {
            RandomAccess.Write(file, content, position);
            RandomAccess.FlushToDisk(file);
        }
        catch (IOException)
        {
            // Reported as not written, so it must not be there either.
            RandomAccess.SetLength(file, position);
            throw;
        }
    }

    // A line is there when its line feed is; several lines are there all or none only when the file changes as one.
    static void ReplaceWhole(string path, SafeFileHandle file, long length, ReadOnlySpan<byte> content, Workspace workspace)
    {
        byte[] all = new byte[length + content.Length];
        BlobFile.ReadAll(file).AsSpan(0, (int)length).CopyTo(all);
        content.CopyTo(all.AsSpan((int)length));
        using var written = workspace.Write(all, durable: true);
        written.Name(path, durable: true);
    }
}
