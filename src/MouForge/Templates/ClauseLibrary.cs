namespace MouForge.Templates;

/// <summary>All clauses, in the order of the library.</summary>
public sealed class ClauseLibrary
{
    readonly Dictionary<string, Clause> _byId = new(StringComparer.Ordinal);

    /// <summary>Gathers clauses; of two with one id the first counts.</summary>
    public ClauseLibrary(IReadOnlyList<Clause> clauses)
    {
        Clauses = clauses;
        foreach (var clause in clauses)
            _byId.TryAdd(clause.Id, clause);
    }

    /// <summary>All clauses.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>The clause of an id; null where there is none.</summary>
    public Clause? Find(string id) => _byId.GetValueOrDefault(id);
}
