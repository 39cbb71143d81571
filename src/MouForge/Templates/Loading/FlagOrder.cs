using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>Sorts flags so that each stands behind those its condition looks at, and reports circles.</summary>
sealed class FlagOrder(IReadOnlyList<Flag> flags, ProblemList problems)
{
    readonly List<Flag> _sorted = [];
    readonly HashSet<string> _open = new(StringComparer.Ordinal);
    readonly HashSet<string> _done = new(StringComparer.Ordinal);

    public IReadOnlyList<Flag> Sorted()
    {
        foreach (var flag in flags)
            Visit(flag);
        return _sorted;
    }

    void Visit(Flag flag)
    {
        if (_done.Contains(flag.Name))
            return;
        if (!_open.Add(flag.Name))
        {
            problems.Add(flag.Source, flag.Name, $"the flag '{flag.Name}' builds on itself, by way of {string.Join(", ", _open.Order(StringComparer.Ordinal))}");
            return;
        }

        foreach (string name in flag.When.Paths.Where(path => path.Root == ConditionRoot.Flag).Select(path => path.Key))
        {
            if (flags.FirstOrDefault(other => other.Name == name) is { } other)
                Visit(other);
        }

        _open.Remove(flag.Name);
        _done.Add(flag.Name);
        _sorted.Add(flag);
    }
}
