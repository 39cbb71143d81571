namespace MouForge.Documents.Comparison;

/// <summary>Compares the sections of two versions. A section is known by its anchor.</summary>
static class SectionComparison
{
    /// <summary>The sections of both versions in order, changes marked.</summary>
    public static IReadOnlyList<Section> Compare(IReadOnlyList<Section> old, IReadOnlyList<Section> @new)
        => PartComparison.Compare(old, @new, ComparandOf, Compare, (section, change) => section with { Change = change });

    static Comparand ComparandOf(Section section)
        => new(section.Kind == SectionKind.Front ? "front" : "headed", ComparedText.Of(section.Heading) + ComparedText.Of(section.Blocks), section.Id);

    static Section Compare(Section old, Section @new) => @new with
    {
        Heading = InlineComparison.Compare(old.Heading, @new.Heading),
        FormerLabel = BlockComparison.Former(old.Label, @new.Label),
        Blocks = BlockComparison.Compare(old.Blocks, @new.Blocks),
    };
}
