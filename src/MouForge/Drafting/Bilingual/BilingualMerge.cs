using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Outlines;
using MouForge.Templates;

namespace MouForge.Drafting.Bilingual;

/// <summary>
/// Puts two numbered documents, drafted from one template in two languages, beside each other: sections by their ids, blocks by their places.
/// The furniture is that of the first, which knows both languages.
/// </summary>
/// <param name="first">The document of the first column.</param>
/// <param name="second">The document of the second column.</param>
/// <param name="template">The template of both.</param>
sealed class BilingualMerge(Document first, Document second, Template template)
{
    const string LanguageCell = "language_name";

    readonly List<TemplateProblem> _problems = [];
    readonly List<Section> _pages = [];
    List<BilingualRow> _rows = [];

    /// <summary>Where the two texts do not match.</summary>
    public IReadOnlyList<TemplateProblem> Problems => _problems;

    /// <summary>The document in two languages. It is of use only where there are no problems.</summary>
    /// <param name="firstWords">Words of the first language.</param>
    /// <param name="secondWords">Words of the second language.</param>
    public Document Merge(PhraseBook firstWords, PhraseBook secondWords)
    {
        var others = second.Sections.ToDictionary(section => section.Id, StringComparer.Ordinal);
        foreach (string id in second.Sections.Select(section => section.Id).Except(first.Sections.Select(section => section.Id)))
            Mismatch(id, $"the section stands in '{second.Properties.Language}' only");
        var heads = (Column(firstWords), Column(secondWords));
        foreach (var section in first.Sections)
        {
            if (_pages.Count == 0 || section.StartsPage)
                OpenPage(section, section.Kind == SectionKind.Front ? section.Id : $"{section.Id}-page", heads);
            if (others.TryGetValue(section.Id, out var other))
                Add(section, other, heads);
            else
                Mismatch(section.Id, $"the section stands in '{first.Properties.Language}' only");
        }
        var merged = first with { Sections = [.. _pages.Select(Opened)] };
        return merged with { Properties = first.Properties with { ContentCode = OutlineRenderer.ContentCodeOf(merged) } };
    }

    static BilingualColumn Column(PhraseBook words) => new(words.Language, words.Find(LanguageCell) ?? words.Language);

    // The sections are one table as long as none opens a page. Headings are rows of it, so the pages have no headings of their own.
    void OpenPage(Section opening, string id, (BilingualColumn First, BilingualColumn Second) heads) => _pages.Add(opening with
    {
        Id = id,
        Kind = SectionKind.Front,
        Heading = [],
        Label = "",
        Blocks = [new BilingualBlock(heads.First, heads.Second, _rows = [])],
    });

    // The agency's name is the same in every language: it stands once, above the table.
    static Section Opened(Section page)
    {
        var table = (BilingualBlock)page.Blocks[0];
        return table.Rows is [{ First: [ParagraphBlock { Style: ParagraphStyle.Kicker } name], Second: [ParagraphBlock same] }, ..]
            && Inline.PlainTextOf(name.Inlines) == Inline.PlainTextOf(same.Inlines)
            ? page with { Blocks = [name, table with { Rows = [.. table.Rows.Skip(1)] }] }
            : page;
    }

    void Add(Section section, Section other, (BilingualColumn First, BilingualColumn Second) heads)
    {
        if (section.Heading.Count > 0)
            _rows.Add(BlockPair.Beside(HeadingOf(section) with { Anchor = section.Id }, HeadingOf(other)));
        for (int i = 0; i < Math.Max(section.Blocks.Count, other.Blocks.Count); i++)
        {
            var (block, beside) = (section.Blocks.ElementAtOrDefault(i), other.Blocks.ElementAtOrDefault(i));
            if (block is null || beside is null || BlockPair.Rows(block, beside) is not { } pair)
            {
                Mismatch(section.Id, $"block {i + 1} is {BlockName.Of(block)} in '{first.Properties.Language}' and {BlockName.Of(beside)} in '{second.Properties.Language}'");
                return;
            }
            // A row cannot open a page, so what does stands in a table of its own.
            if (block is HeadingBlock { StartsPage: true })
                OpenPage(section with { StartsPage = true }, $"{section.Id}-{i + 1}", heads);
            _rows.AddRange(pair);
        }
    }

    static HeadingBlock HeadingOf(Section section) => new(1, section.Heading) { Label = section.Label };

    void Mismatch(string section, string what) => _problems.Add(new TemplateProblem(template.Documents[second.Properties.Language].File, 0, section,
        $"{what}; beside each other both texts must hold the same blocks in the same order"));
}
