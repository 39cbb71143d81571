using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>Which clauses of the library the answers call for.</summary>
public sealed class ClauseSelection
{
    readonly HashSet<string> _fired;
    readonly HashSet<string> _printed;

    ClauseSelection(IReadOnlyList<Clause> fired, IReadOnlyList<Clause> printed)
    {
        Fired = fired;
        Printed = printed;
        _fired = [.. fired.Select(clause => clause.Id)];
        _printed = [.. printed.Select(clause => clause.Id)];
        Collisions = [.. printed.SelectMany(CollisionsOf)];
    }

    /// <summary>The clauses that fire, in library order.</summary>
    public IReadOnlyList<Clause> Fired { get; }

    /// <summary>Those of them that are printed.</summary>
    public IReadOnlyList<Clause> Printed { get; }

    /// <summary>Printed clauses that pull apart, for the review list.</summary>
    public IReadOnlyList<ClauseCollision> Collisions { get; }

    /// <summary>The names of the fired clauses that a review lists, in ordinal order.</summary>
    public IReadOnlyList<string> ListedNames
        => [.. Fired.Where(clause => clause.IsListed).Select(clause => clause.ListedAs).Order(StringComparer.Ordinal)];

    /// <summary>Whether the clause fires.</summary>
    public bool Fires(string id) => _fired.Contains(id);

    /// <summary>Whether the clause fires and is printed.</summary>
    public bool Prints(string id) => _printed.Contains(id);

    /// <summary>Selects the clauses that answers call for.</summary>
    /// <param name="library">Templates and clauses.</param>
    /// <param name="answers">All answers.</param>
    /// <param name="document">The answers of the document being drafted.</param>
    public static ClauseSelection Of(TemplateLibrary library, AnswerSet answers, AnswerMap document)
        => Of(library.Shared.Clauses, new ConditionScope(answers, document, library.Shared.Flags.Evaluate(answers, document)));

    /// <summary>Selects the clauses that hold in a scope.</summary>
    public static ClauseSelection Of(ClauseLibrary clauses, ConditionScope scope)
    {
        var fired = clauses.Clauses.Where(clause => clause.When?.Holds(scope) != false).ToList();
        return new(fired, [.. fired.Where(clause => clause.PrintedWhen?.Holds(scope) != false)]);
    }

    IEnumerable<ClauseCollision> CollisionsOf(Clause stricter)
        => from id in stricter.StricterThan
           where _printed.Contains(id)
           select new ClauseCollision(stricter, Printed.First(other => other.Id == id));
}
