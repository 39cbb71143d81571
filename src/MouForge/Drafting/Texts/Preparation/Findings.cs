using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>What the check of a text and its partials comes upon.</summary>
sealed class Findings
{
    public List<TemplateProblem> Problems { get; } = [];

    public List<string> Clauses { get; } = [];

    public HashSet<Question> Questions { get; } = new(ReferenceEqualityComparer.Instance);
}
