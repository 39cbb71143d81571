using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace MouForge.Storage.Files;

/// <summary>The calls of POSIX that .NET does not offer. Not for Windows.</summary>
static partial class Posix
{
    /// <summary>No such file (errno.h, the same on Linux and macOS).</summary>
    public const int NoEntry = 2;

    /// <summary>There is such a file (errno.h).</summary>
    public const int Exists = 17;

    const int Interrupted = 4;
    const int ReadWrite = 2;
    const int LockExclusive = 2;
    const int LockWithoutWaiting = 4;

    // fcntl.h: a child process must not inherit the lock.
    static readonly int CloseOnExec = OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;
    static readonly int WouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;

    /// <summary>Opens a file that exists, for a lock; invalid when there is none.</summary>
    /// <remarks>Not opened through .NET, which takes locks of its own on every file it opens and fails where another process holds one.</remarks>
    /// <exception cref="IOException">The file is there but cannot be opened.</exception>
    public static SafeFileHandle? OpenForLock(string path)
    {
        var handle = Open(path, ReadWrite | CloseOnExec);
        if (!handle.IsInvalid)
        {
            return handle;
        }
        handle.Dispose();
        int error = Marshal.GetLastPInvokeError();
        return error == NoEntry ? null : throw Error(error);
    }

    /// <summary>Takes the lock of an open file, which goes when the handle is closed or the process ends.</summary>
    /// <returns>False when another has it and the call does not wait.</returns>
    public static bool Lock(SafeFileHandle file, bool wait)
    {
        while (Flock(file, wait ? LockExclusive : LockExclusive | LockWithoutWaiting) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            if (error == WouldBlock)
            {
                return false;
            }
            if (error != Interrupted)
            {
                throw Error(error);
            }
        }
        return true;
    }

    /// <summary>Gives a file a second name, if that name is free.</summary>
    /// <returns>False when the name is taken.</returns>
    public static bool TryLink(string file, string name)
    {
        if (Link(file, name) == 0)
        {
            return true;
        }
        int error = Marshal.GetLastPInvokeError();
        return error == Exists ? false : throw Error(error);
    }

    /// <summary>Waits until the names in a folder are on the disk.</summary>
    public static void FlushFolder(string path)
    {
        using var folder = Open(path, CloseOnExec);
        if (folder.IsInvalid || Flush(folder) != 0)
        {
            throw Error(Marshal.GetLastPInvokeError());
        }
    }

    static IOException Error(int number) => new(new Win32Exception(number).Message, number);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Flock(SafeFileHandle file, int operation);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string name);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Flush(SafeFileHandle file);
}
