using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace MouForge.Blobs;

/// <summary>Where a blob lies. The same in every store.</summary>
/// <remarks>A path is segments with <c>/</c> between; a segment is 1 to 120 ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c> and does not begin with a dot. A path has at most 500 characters.</remarks>
public readonly record struct BlobName
{
    /// <summary>Most characters of a path.</summary>
    public const int LongestPath = 500;

    const int LongestSegment = 120;

    static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    BlobName(BlobContainer container, string path)
    {
        Container = container;
        Path = path;
    }

    /// <summary>The container.</summary>
    public BlobContainer Container { get; }

    /// <summary>The path inside the container, without a slash at either end.</summary>
    public string Path { get; }

    /// <summary>Whether the blob is one that only grows, by whole lines: a record. Such a blob is written by appends alone, any other never by one.</summary>
    public bool Grows => Path.EndsWith(".jsonl", StringComparison.Ordinal);

    /// <summary>A name in the vault.</summary>
    /// <exception cref="ArgumentException">The path has another form than <see cref="BlobName"/> says.</exception>
    public static BlobName InVault(string path) => Parse(BlobContainer.Vault, path);

    /// <summary>A name among the current state.</summary>
    /// <exception cref="ArgumentException">The path has another form than <see cref="BlobName"/> says.</exception>
    public static BlobName InWork(string path) => Parse(BlobContainer.Work, path);

    /// <summary>Reads a name that comes from outside.</summary>
    public static bool TryParse(BlobContainer container, string? path, [NotNullWhen(true)] out BlobName? name)
    {
        bool valid = path is { Length: > 0 and <= LongestPath } && path.Split('/').All(IsSegment);
        name = valid ? new BlobName(container, path!) : null;
        return valid;
    }

    /// <summary>Whether a text can stand in a path on its own, such as the id of a coalition.</summary>
    public static bool IsSegment(string text) => text.Length is > 0 and <= LongestSegment && text[0] != '.' && !text.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary><c>vault/…</c> or <c>work/…</c>, for messages.</summary>
    public override string ToString() => (Container == BlobContainer.Vault ? "vault/" : "work/") + Path;

    static BlobName Parse(BlobContainer container, string path)
        => TryParse(container, path, out var name) ? name.Value : throw new ArgumentException($"'{path}' is no path of a blob.", nameof(path));
}
