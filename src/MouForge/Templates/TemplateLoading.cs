namespace MouForge.Templates;

/// <summary>What came of loading a template folder.</summary>
/// <param name="Library">The templates; null where there are problems.</param>
/// <param name="Problems">All mistakes at once, by file and line.</param>
public sealed record TemplateLoading(TemplateLibrary? Library, IReadOnlyList<TemplateProblem> Problems);
