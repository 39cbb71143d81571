using Microsoft.Win32.SafeHandles;

namespace MouForge.Storage.Files;

/// <summary>Opening and reading the files of a store.</summary>
static class BlobFile
{
    const FileShare Anyone = FileShare.ReadWrite | FileShare.Delete;

    // Answers and personal details lie in these files: they are for the account that runs the program.
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a file that is not there yet.</summary>
    public static FileStream Create(string path) => Open(path, FileMode.CreateNew, FileAccess.Write);

    /// <summary>Opens a file for appends; makes it when there is none.</summary>
    public static FileStream OpenOrCreate(string path) => Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);

    /// <summary>Opens a file for reading; nothing when there is none.</summary>
    public static SafeFileHandle? TryOpen(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, Anyone);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException || Directory.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Reads an open file from its beginning to the end it has now.</summary>
    public static byte[] ReadAll(SafeFileHandle file)
    {
        byte[] content = new byte[RandomAccess.GetLength(file)];
        int read = 0;
        while (read < content.Length)
        {
            int more = RandomAccess.Read(file, content.AsSpan(read), read);
            if (more == 0)
            {
                return content[..read];
            }
            read += more;
        }
        return content;
    }

    static FileStream Open(string path, FileMode mode, FileAccess access)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = Anyone, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }
        return new FileStream(path, options);
    }
}
