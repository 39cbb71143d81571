using MouForge.Templates;

namespace MouForge.Drafting;

/// <summary>What came of drafting.</summary>
/// <param name="Draft">The draft; null where the template has mistakes.</param>
/// <param name="Problems">Mistakes of the template; empty where there is a draft.</param>
public sealed record DraftResult(Draft? Draft, IReadOnlyList<TemplateProblem> Problems);
