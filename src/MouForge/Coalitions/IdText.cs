using System.Text;
using MouForge.Blobs;

namespace MouForge.Coalitions;

/// <summary>What an id may look like that stands in a path and is read by people.</summary>
public static class IdText
{
    /// <summary>Most characters of an id; short enough that any path of the store stays within its limit.</summary>
    public const int Longest = 60;

    /// <summary>What <see cref="IsId"/> asks for, in words.</summary>
    public const string Rule = "1 to 60 ASCII letters, digits, '-', '_' and '.', not beginning with a dot";

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsId(string? text) => text is { Length: <= Longest } && BlobName.IsSegment(text);

    /// <summary>An id made from a name: small letters and digits, with hyphens for what stands between; empty where the name has neither.</summary>
    public static string FromName(string name)
    {
        var id = new StringBuilder(Longest);
        foreach (char c in name.ToLowerInvariant())
        {
            if (id.Length == Longest)
                break;
            if (char.IsAsciiLetterOrDigit(c))
                id.Append(c);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }
}
