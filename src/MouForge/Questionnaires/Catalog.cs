namespace MouForge.Questionnaires;

/// <summary>A list of things with ids, such as the services that survivors need.</summary>
public sealed class Catalog
{
    readonly Dictionary<string, CatalogEntry> _byId;

    /// <summary>Makes a catalog; of two entries with one id the first counts.</summary>
    public Catalog(string id, IReadOnlyList<CatalogEntry> entries, IReadOnlyList<CatalogGroup>? groups = null)
    {
        Id = id;
        Entries = entries;
        Groups = groups ?? [];
        _byId = new(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
            _byId.TryAdd(entry.Id, entry);
    }

    /// <summary>The name questions use: "services".</summary>
    public string Id { get; }

    /// <summary>All entries, in the order they are shown.</summary>
    public IReadOnlyList<CatalogEntry> Entries { get; }

    /// <summary>The groups entries are listed under, in order.</summary>
    public IReadOnlyList<CatalogGroup> Groups { get; }

    /// <summary>The entry of an id; null where there is none.</summary>
    public CatalogEntry? Find(string id) => _byId.GetValueOrDefault(id);
}
