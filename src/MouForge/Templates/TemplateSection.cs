using MouForge.Documents;
using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>What a template says about one section of its document.</summary>
public sealed record TemplateSection
{
    /// <summary>The id behind the heading in the text: "nature".</summary>
    public required string Id { get; init; }

    /// <summary>How it is headed and numbered.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The levels of detail that hold it whatever fires; empty: all.</summary>
    public IReadOnlyList<string> In { get; init; } = [];

    /// <summary>It is printed only where this holds; null: wherever its level says.</summary>
    public Condition? When { get; init; }

    /// <summary>Whether the public copy has it.</summary>
    public bool Public { get; init; }

    /// <summary>Whether its pages are marked as for members only.</summary>
    public bool MembersOnly { get; init; }

    /// <summary>Whether it opens a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Whether its pages lie on their side.</summary>
    public bool Landscape { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourcePosition Source { get; init; }
}
