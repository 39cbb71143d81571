using System.Security.Cryptography;
using System.Text.Json;

namespace MouForge.Host.Cli;

/// <summary>A file that was written.</summary>
/// <param name="Format">Name of its format.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Sha256">Its content's hash, lower-case hex.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Pages">Its pages, where the format has pages.</param>
sealed record WrittenDocument(string Format, string Path, string Sha256, int Bytes, int? Pages)
{
    /// <summary>A file of some content.</summary>
    public static WrittenDocument Of(string format, string path, ReadOnlyMemory<byte> bytes, int? pages)
        => new(format, path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), bytes.Length, pages);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("path", Path);
        json.WriteString("sha256", Sha256);
        json.WriteNumber("bytes", Bytes);
        if (Pages is { } pages)
        {
            json.WriteNumber("pages", pages);
        }
        else
        {
            json.WriteNull("pages");
        }
        json.WriteEndObject();
    }

    public override string ToString() => Pages is { } pages ? $"{Path}  ({pages} {(pages == 1 ? "page" : "pages")})" : Path;
}
