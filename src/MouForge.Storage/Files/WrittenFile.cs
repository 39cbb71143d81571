namespace MouForge.Storage.Files;

/// <summary>A file that waits for its name. What has not got one when it is disposed is deleted.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="writtenAt">Its time of writing in ticks of UTC; it keeps it when it gets its name.</param>
sealed class WrittenFile(string path, long writtenAt) : IDisposable
{
    public long WrittenAt => writtenAt;

    /// <summary>Gives it a name that is free, and waits until the name is on the disk.</summary>
    /// <returns>False when the name is taken.</returns>
    public bool TryName(string name)
    {
        bool named = OperatingSystem.IsWindows() ? TryMove(name) : Posix.TryLink(path, name);
        if (named)
        {
            BlobFolder.Flush(Path.GetDirectoryName(name)!);
        }
        return named;
    }

    /// <summary>Gives it a name, whatever had it.</summary>
    /// <param name="name">The path it gets.</param>
    /// <param name="durable">Whether to wait until the name is on the disk.</param>
    public void Name(string name, bool durable)
    {
        File.Move(path, name, overwrite: true);
        if (durable)
        {
            BlobFolder.Flush(Path.GetDirectoryName(name)!);
        }
    }

    /// <summary>Deletes the name it was written under, where it still has it.</summary>
    public void Dispose() => File.Delete(path);

    // Whole on Windows alone: elsewhere .NET looks first and renames then.
    bool TryMove(string name)
    {
        try
        {
            File.Move(path, name, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(name))
        {
            return false;
        }
    }
}
