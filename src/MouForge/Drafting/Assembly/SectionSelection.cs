using MouForge.Drafting.Bindings;
using MouForge.Drafting.Reading;
using MouForge.Templates;

namespace MouForge.Drafting.Assembly;

/// <summary>
/// Which sections a document prints: those of its level of detail, those where a clause with a trigger is printed, and those that the
/// text cites, as long as the section's own condition holds.
/// </summary>
sealed class SectionSelection
{
    readonly ReadText _text;
    readonly DraftFacts _facts;
    readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    SectionSelection(ReadText text, DraftFacts facts)
    {
        _text = text;
        _facts = facts;
    }

    /// <summary>The sections to print, in the order of the text.</summary>
    public static IReadOnlyList<ReadSection> Select(ReadText text, DraftFacts facts)
    {
        var selection = new SectionSelection(text, facts);
        foreach (var section in text.Sections.Where(section => selection.IsPossible(section) && selection.IsCalledFor(section)))
            selection._kept.Add(section.Id);
        selection.KeepCited();
        return [.. text.Sections.Where(section => selection._kept.Contains(section.Id))];
    }

    bool IsPossible(ReadSection section)
        => section.Blocks.Count > 0 && SectionOf(section) is { } described && described.When?.Holds(_facts.Scope) != false;

    bool IsCalledFor(ReadSection section)
    {
        var levels = SectionOf(section)!.In;
        return levels.Count == 0 || levels.Contains(DetailBinding.LevelOf(_facts.Document)) || section.Clauses.Exists(IsConditional);
    }

    bool IsConditional(string clause) => _facts.Library.Shared.Clauses.Find(clause) is { IsListed: true };

    void KeepCited()
    {
        for (int before = -1; before < _kept.Count;)
        {
            before = _kept.Count;
            foreach (var reference in _text.References.Where(reference => _kept.Contains(reference.Section)))
            {
                if (_text.Sections.FirstOrDefault(section => section.Anchors.Contains(reference.Target)) is { } cited && IsPossible(cited))
                    _kept.Add(cited.Id);
            }
        }
    }

    TemplateSection? SectionOf(ReadSection section) => _facts.Request.Template.FindSection(section.Id);
}
