using Microsoft.Win32.SafeHandles;

namespace MouForge.Storage.Files;

/// <summary>A lock between processes on a file made for it. It is free again when it is disposed or its process ends, however that ends.</summary>
sealed class FileLock : IDisposable
{
    static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(2);

    readonly SafeFileHandle _file;

    FileLock(SafeFileHandle file) => _file = file;

    /// <summary>Takes the lock, waiting for whoever has it.</summary>
    public static FileLock Take(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            return TakePosix(path, wait: true)!;
        }
        while (true)
        {
            if (TakeByOpening(path) is { } taken)
            {
                return taken;
            }
            Thread.Sleep(BetweenTries);
        }
    }

    /// <summary>Takes the lock if nobody has it.</summary>
    public static FileLock? TryTake(string path) => OperatingSystem.IsWindows() ? TakeByOpening(path) : TakePosix(path, wait: false);

    public void Dispose() => _file.Dispose();

    static FileLock? TakePosix(string path, bool wait)
    {
        var file = Posix.OpenForLock(path);
        while (file is null)
        {
            Create(path);
            file = Posix.OpenForLock(path);
        }
        if (Posix.Lock(file, wait))
        {
            return new FileLock(file);
        }
        file.Dispose();
        return null;
    }

    static void Create(string path)
    {
        try
        {
            File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write).Dispose();
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was faster; its file is as good.
        }
    }

    static FileLock? TakeByOpening(string path)
    {
        try
        {
            return new FileLock(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
