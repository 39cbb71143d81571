using MouForge.Coalitions;
using MouForge.Templates;

namespace MouForge.Versions;

/// <summary>The templates have mistakes, so nothing can be drafted.</summary>
/// <param name="Problems">The mistakes, with file and line.</param>
public sealed record TemplateMistakes(IReadOnlyList<TemplateProblem> Problems)
    : Failure("template_mistakes", "The templates have mistakes. Run 'mouforge templates check'.");
