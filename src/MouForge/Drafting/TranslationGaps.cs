namespace MouForge.Drafting;

/// <summary>What a document took from the template's first language because its own had no words for it.</summary>
sealed class TranslationGaps
{
    readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Ids of catalog entries, questions and clauses, each once.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    /// <summary>Notes that something had no words.</summary>
    public void Add(string id) => _ids.Add(id);
}
