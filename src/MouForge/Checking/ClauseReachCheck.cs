using MouForge.Templates;

namespace MouForge.Checking;

/// <summary>A clause that no document prints protects nobody.</summary>
static class ClauseReachCheck
{
    public static IEnumerable<TemplateFinding> Find(TemplateLibrary library)
    {
        var printed = TextCheck.Prepared(library).SelectMany(text => text.Clauses).ToHashSet(StringComparer.Ordinal);
        return library.Shared.Clauses.Clauses
            .Where(clause => !printed.Contains(clause.Id))
            .Select(clause => new TemplateFinding(clause.Source.File, clause.Source.Line, clause.Id, "unreachable_clause", true,
                $"No document prints {clause.Id}. Put {{{{clause \"{clause.Id}\"}}}} where it belongs, or take it out of the library."));
    }
}
