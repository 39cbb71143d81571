using MouForge.Drafting.Texts;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>Finds clauses that no document prints.</summary>
sealed class ClauseReachCheck(TemplateLibrary library, IReadOnlyList<TemplateTexts> texts)
{
    public IEnumerable<TemplateFinding> Run()
    {
        var printed = texts.SelectMany(text => text.Document.Clauses).ToHashSet(StringComparer.Ordinal);
        return library.Shared.Clauses.Clauses
            .Where(clause => !printed.Contains(clause.Id))
            .Select(clause => new TemplateFinding(false, FindingCodes.UnreachableClause, clause.Source.File, clause.Source.Line, clause.Id,
                $"no document prints this clause; print it with {{{{clause \"{clause.Id}\"}}}}"));
    }
}
