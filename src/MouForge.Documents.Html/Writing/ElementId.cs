using System.Globalization;
using System.Text;

namespace MouForge.Documents.Html.Writing;

/// <summary>Ids of elements. Each kind has its prefix, so that ids clash neither with each other nor with the page around.</summary>
static class ElementId
{
    /// <summary>Id of the part that carries an anchor of the document.</summary>
    public static string OfAnchor(string anchor) => "mf-at-" + Safe(anchor);

    /// <summary>Id of the input of a field or tick box.</summary>
    public static string OfField(string name) => "mf-field-" + Safe(name);

    /// <summary>Id of the heading of a party's signature block.</summary>
    public static string OfParty(string partyId) => "mf-party-" + Safe(partyId);

    // An id holds no spaces, and a link to it no characters that addresses escape: others are written as their code.
    static string Safe(string name)
    {
        if (name.All(IsSafe))
        {
            return name;
        }
        var safe = new StringBuilder(name.Length + 8);
        foreach (char c in name)
        {
            _ = IsSafe(c) ? safe.Append(c) : safe.Append(CultureInfo.InvariantCulture, $"_{(int)c:x4}");
        }
        return safe.ToString();
    }

    static bool IsSafe(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.';
}
