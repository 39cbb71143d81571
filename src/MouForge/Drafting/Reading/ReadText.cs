using MouForge.Templates;

namespace MouForge.Drafting.Reading;

/// <summary>A text that has been read into the parts of a document.</summary>
/// <param name="Sections">Its sections, in order; the front first.</param>
/// <param name="References">Every cross-reference.</param>
/// <param name="Aliases">Names of anchors that share their place with another, by name.</param>
/// <param name="Problems">Mistakes, by place.</param>
sealed record ReadText(
    IReadOnlyList<ReadSection> Sections,
    IReadOnlyList<ReadReference> References,
    IReadOnlyDictionary<string, string> Aliases,
    IReadOnlyList<TemplateProblem> Problems);
