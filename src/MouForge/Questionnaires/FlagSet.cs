namespace MouForge.Questionnaires;

/// <summary>The named conditions of <c>flags.yaml</c>, each after those it builds on, and the computed ones.</summary>
public sealed class FlagSet
{
    readonly CatalogSet _catalogs;

    internal FlagSet(IReadOnlyList<Flag> flags, CatalogSet catalogs)
    {
        Flags = flags;
        _catalogs = catalogs;
        Names = flags.Select(flag => flag.Name).Concat(ComputedFlags.Names).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The named conditions, each after those it builds on.</summary>
    public IReadOnlyList<Flag> Flags { get; }

    /// <summary>All names, computed flags included.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>The flags that are set.</summary>
    /// <param name="answers">All answers.</param>
    /// <param name="document">The answers of the document being drafted.</param>
    public IReadOnlySet<string> Evaluate(AnswerSet answers, AnswerMap document)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        ComputedFlags.AddTo(set, answers, _catalogs.Of(CatalogSet.Services));
        var scope = new ConditionScope(answers, document, set);
        foreach (var flag in Flags)
        {
            if (flag.When.Holds(scope))
                set.Add(flag.Name);
        }

        return set;
    }
}
