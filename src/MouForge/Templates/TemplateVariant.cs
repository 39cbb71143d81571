using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>A kind of document that a template makes under another name, such as the MOA beside the MOU.</summary>
public sealed record TemplateVariant
{
    /// <summary>Short name in code and file names: "moa".</summary>
    public required string Id { get; init; }

    /// <summary>Letters of the document id: "MOA".</summary>
    public required string Code { get; init; }

    /// <summary>Title of the document, by language.</summary>
    public required IReadOnlyDictionary<string, string> Title { get; init; }

    /// <summary>The document is of this kind where this holds.</summary>
    public required Condition When { get; init; }
}
