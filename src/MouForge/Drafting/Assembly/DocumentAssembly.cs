using MouForge.Documents;
using MouForge.Documents.Numbering;
using MouForge.Documents.Outlines;
using MouForge.Drafting.Bilingual;
using MouForge.Drafting.Reading;
using MouForge.Drafting.Wording;
using MouForge.Templates;

namespace MouForge.Drafting.Assembly;

/// <summary>Puts what was read together: selected sections, their places in the template, properties, numbers and the content code.</summary>
sealed class DocumentAssembly(DraftFacts facts, ReadText text)
{
    readonly List<TemplateProblem> _problems = [.. text.Problems];

    /// <summary>Mistakes of the template, by place.</summary>
    public IReadOnlyList<TemplateProblem> Problems => _problems;

    /// <summary>The numbered document. It is of use only where there are no problems.</summary>
    public Document Assemble()
    {
        CheckSections();
        var selected = SectionSelection.Select(text, facts);
        var document = new Document
        {
            Properties = Properties(),
            Sections = [.. selected.Select(Section)],
        };
        document = text.Aliases.Count == 0 ? document : new AliasRewriter(text.Aliases).Rewrite(document);
        var numbered = DocumentNumbering.Number(document);
        CheckReferences(numbered, selected);
        CheckTranslations();
        return numbered.Document with
        {
            Properties = numbered.Document.Properties with { ContentCode = OutlineRenderer.ContentCodeOf(numbered.Document) },
        };
    }

    void CheckSections()
    {
        var last = SectionKind.Front;
        foreach (var section in text.Sections.Where(section => section.Blocks.Count > 0))
        {
            if (facts.Request.Template.FindSection(section.Id) is not { } described)
                Mistake(section, $"the section '{section.Id}' is not named in {facts.Request.Template.Id}/template.yaml");
            else if (described.Kind < last)
                Mistake(section, $"the section '{section.Id}' stands behind sections of a later kind; the front comes first, annexes last");
            else
                last = described.Kind;
        }
    }

    Section Section(ReadSection section)
    {
        var described = facts.Request.Template.FindSection(section.Id)!;
        return new Section
        {
            Id = section.Id,
            Kind = described.Kind,
            Heading = section.Heading,
            Blocks = section.Blocks,
            StartsPage = described.StartsPage,
            MembersOnly = described.MembersOnly,
            InPublicCopy = described.Public && !described.MembersOnly,
            Landscape = described.Landscape || section.IsWide,
        };
    }

    DocumentProperties Properties() => new()
    {
        Title = facts.TitleInAll,
        Author = DocumentIdentity.NeutralName(facts),
        Language = facts.Request.Language,
        DocumentId = DocumentIdentity.Of(facts),
        VersionLabel = facts.Prose.Words.Phrase("version", facts.Request.Version),
        State = facts.Request.State,
        TranslationMark = TranslationMark.Of(facts),
        Design = facts.Request.Template.Design,
        FrontCounts = facts.Request.Template.FrontCounts,
        Print = facts.Request.Print,
        Hotlines = ClientFooter.Hotlines(facts),
        FormLine = ClientFooter.FormLine(facts),
        CreatedAt = new DateTimeOffset(facts.Request.AsOf, TimeOnly.MinValue, TimeSpan.Zero),
        Words = Words(),
    };

    // Two languages share the foot of a page, so its number is in figures alone.
    FurnitureWords Words() => facts.Beside is not { } beside ? facts.Prose.Words.Furniture : facts.Prose.Words.Furniture with
    {
        PageOf = "{0} / {1}",
        LargePrint = BothLanguages.Text(facts.Prose.Words.Furniture.LargePrint, beside.Furniture.LargePrint),
    };

    // Coalitions know English and can bear a word of it in their papers; a client may not.
    void CheckTranslations()
    {
        if (facts.Request.Template.Design != DocumentDesign.Client)
            return;
        string language = facts.Request.Language;
        foreach (string id in facts.Gaps.Ids)
            _problems.Add(new TemplateProblem(facts.Request.Template.Documents[language].File, 0, id, $"there are no words for it in '{language}'; pages that clients hold never fall back to another language"));
    }

    void CheckReferences(NumberedDocument numbered, IReadOnlyList<ReadSection> selected)
    {
        if (numbered.UnresolvedTargets.Count == 0)
            return;
        var printed = selected.Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in text.References.Where(reference => printed.Contains(reference.Section) && numbered.UnresolvedTargets.Contains(reference.Target)))
        {
            string message = $"'#{reference.Target}' is referred to and not printed; guard the reference with {{{{#if (fires \"…\")}}}} or {{{{#when \"…\"}}}}";
            _problems.Add(new TemplateProblem(reference.Position.File, reference.Position.Line, reference.Target, message));
        }
    }

    void Mistake(ReadSection section, string message)
        => _problems.Add(new TemplateProblem(section.Position.File, section.Position.Line, section.Id, message));
}
