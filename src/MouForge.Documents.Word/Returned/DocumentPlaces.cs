using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Body;

namespace MouForge.Documents.Word.Returned;

/// <summary>The sections and clauses of a version by the numbers that its Word file names in bookmarks.</summary>
sealed class DocumentPlaces
{
    readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _clauses = new(StringComparer.Ordinal);

    public DocumentPlaces(Document document)
    {
        foreach (var section in document.Sections.Where(section => section.Heading.Count > 0))
        {
            _sections.TryAdd(SectionWriter.NumberOf(section, document), $"{section.Label} {Inline.PlainTextOf(section.Heading)}".TrimStart());
            foreach (var clause in section.Blocks.OfType<ClauseBlock>().Where(clause => clause.ClauseId is not null))
            {
                _clauses.TryAdd(clause.Label, clause.ClauseId!);
            }
        }
    }

    /// <summary>Number and heading of the section that a part stands in; empty where there is none.</summary>
    public string SectionOf(string place)
    {
        int end = place.IndexOf('.', StringComparison.Ordinal);
        return _sections.GetValueOrDefault(end < 0 ? place : place[..end], "");
    }

    /// <summary>The clause of the library that a part is; null where it is none.</summary>
    public string? ClauseIdOf(string place) => _clauses.GetValueOrDefault(place);
}
