namespace MouForge.Storage.Files;

/// <summary>Making folders so that they are still there after a power cut.</summary>
static class BlobFolder
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes a folder and those above it where they are missing.</summary>
    /// <remarks>
    /// Where another writer made the folder a moment ago and has not flushed it yet, the flush of what is written into it takes it along:
    /// the journals of ext4, XFS, Btrfs and APFS keep the order.
    /// </remarks>
    public static void Make(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }
        string parent = Path.GetDirectoryName(path)!;
        Make(parent);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }
        Directory.CreateDirectory(path, OwnerOnly);
        Flush(parent);
    }

    /// <summary>Waits until the names in a folder are on the disk. Windows writes them through by itself.</summary>
    public static void Flush(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            Posix.FlushFolder(path);
        }
    }
}
