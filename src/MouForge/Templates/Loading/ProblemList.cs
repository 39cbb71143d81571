using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>Gathers what is wrong with a template folder.</summary>
sealed class ProblemList
{
    readonly List<TemplateProblem> _problems = [];

    /// <summary>All problems by file, line and column.</summary>
    public IReadOnlyList<TemplateProblem> Sorted =>
    [
        .. _problems.OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal),
    ];

    public void Add(SourcePosition at, string? id, string message)
    {
        lock (_problems)
            _problems.Add(new TemplateProblem(at.File, at.Line, id, message) { Column = at.Column });
    }

    public void Add(string? id, IEnumerable<ConditionError> errors)
    {
        foreach (var error in errors)
            Add(error.Position, id, error.Message);
    }
}
