namespace MouForge.Documents.Word.Body;

/// <summary>Addresses outside the document. Word keeps them as relationships of the part; each stands there once.</summary>
sealed class ExternalLinks
{
    // Word refuses longer addresses.
    const int MostCharacters = 2083;

    readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    readonly List<string> _addresses = [];

    /// <summary>The addresses in the order of their first use.</summary>
    public IReadOnlyList<string> Addresses => _addresses;

    /// <summary>Id of the relationship at a place of <see cref="Addresses"/>.</summary>
    public static string Id(int place) => FormattableString.Invariant($"rIdLink{place + 1}");

    /// <summary>Id of the relationship to an address; null where it is no address a file may hold.</summary>
    public string? IdOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.AbsoluteUri.Length > MostCharacters)
        {
            return null;
        }
        if (!_places.TryGetValue(uri.AbsoluteUri, out int place))
        {
            place = _addresses.Count;
            _places.Add(uri.AbsoluteUri, place);
            _addresses.Add(uri.AbsoluteUri);
        }
        return Id(place);
    }
}
