namespace MouForge.Host.Cli;

/// <summary>
/// Writes a set of files so that none is ever seen half-written: each goes to a temporary name beside its place and is moved there when
/// all are complete. If the program is stopped before, the folder is as it was.
/// </summary>
sealed class OutputFolder : IDisposable
{
    readonly string _folder;
    readonly List<(string Temporary, string Target)> _pending = [];
    readonly Dictionary<string, ReadOnlyMemory<byte>> _bytes = new(StringComparer.Ordinal);

    /// <summary>Opens a folder, making it where it is missing.</summary>
    public OutputFolder(string folder)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>Writes one file; it appears with <see cref="Commit"/>.</summary>
    /// <returns>Its final path.</returns>
    public string Add(string name, ReadOnlyMemory<byte> bytes)
    {
        string target = Path.Combine(_folder, name);
        string temporary = $"{target}.{Environment.ProcessId}.part";
        _pending.Add((temporary, target));
        _bytes[target] = bytes;
        using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes.Span);
        return target;
    }

    /// <summary>The bytes of a file added before.</summary>
    public ReadOnlyMemory<byte> BytesOf(string path) => _bytes[path];

    /// <summary>Moves all written files to their places.</summary>
    public void Commit()
    {
        foreach (var (temporary, target) in _pending)
        {
            File.Move(temporary, target, overwrite: true);
        }
        _pending.Clear();
    }

    /// <summary>Removes what was written and not committed.</summary>
    public void Dispose()
    {
        foreach (var (temporary, _) in _pending)
        {
            File.Delete(temporary);
        }
    }
}
