namespace MouForge.Questionnaires;

/// <summary>All catalogs. An id stands in one catalog only.</summary>
public sealed class CatalogSet
{
    /// <summary>The catalog of the services that survivors need.</summary>
    public const string Services = "services";

    /// <summary>The catalog of the kinds of agencies.</summary>
    public const string PartnerTypes = "partner-types";

    readonly Dictionary<string, Catalog> _catalogs = new(StringComparer.Ordinal);
    readonly Dictionary<string, CatalogEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Gathers catalogs; of two with one id the first counts.</summary>
    public CatalogSet(IReadOnlyList<Catalog> catalogs)
    {
        Catalogs = catalogs;
        foreach (var catalog in catalogs)
        {
            _catalogs.TryAdd(catalog.Id, catalog);
            foreach (var entry in catalog.Entries)
                _entries.TryAdd(entry.Id, entry);
        }
    }

    /// <summary>All catalogs, in order of their ids.</summary>
    public IReadOnlyList<Catalog> Catalogs { get; }

    /// <summary>The catalog of a name; an empty one where there is none.</summary>
    public Catalog Of(string catalog) => _catalogs.GetValueOrDefault(catalog) ?? new Catalog(catalog, []);

    /// <summary>Whether there is a catalog of that name.</summary>
    public bool Contains(string catalog) => _catalogs.ContainsKey(catalog);

    /// <summary>The entry of an id in any catalog; null where there is none.</summary>
    public CatalogEntry? Find(string id) => _entries.GetValueOrDefault(id);
}
