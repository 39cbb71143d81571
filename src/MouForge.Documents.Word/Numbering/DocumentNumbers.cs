using MouForge.Documents.Word.Body;
using MouForge.Documents.Word.Parts;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Numbering;

/// <summary>Gives every numbered paragraph the list instance and level that make Word show the document's label.</summary>
sealed class DocumentNumbers
{
    readonly Revisions _revisions;
    readonly List<NumberRestart> _restarts = [];
    readonly NumberSequence _clauses;
    readonly NumberSequence _annexes;
    readonly NumberSequence _letters;
    NumberSequence _current;
    int _section = 1;

    public DocumentNumbers(DocumentProperties properties, Revisions revisions)
    {
        _revisions = revisions;
        int list = properties.Design == DocumentDesign.Client ? ListIds.Parts : ListIds.Clauses;
        _clauses = new NumberSequence(list, properties.FirstSection, _restarts);
        _annexes = new NumberSequence(ListIds.Annexes, firstSection: 1, _restarts);
        _letters = new NumberSequence(ListIds.Letters, firstSection: 1, _restarts);
        _current = _clauses;
    }

    /// <summary>The restarts that the document needed.</summary>
    public IReadOnlyList<NumberRestart> Restarts => _restarts;

    /// <summary>Begins a numbered section. Null where its label is no number.</summary>
    public NumberReference? Section(string label) => Begin(_clauses, Label.LastNumber(label));

    /// <summary>Begins an annex. Null where its label does not follow the format.</summary>
    public NumberReference? Annex(string label, string format) => Begin(_annexes, Label.Annex(label, format));

    /// <summary>Counts a clause or numbered heading. Null where its label is no number.</summary>
    public NumberReference? Clause(string label)
        => Label.LastNumber(label) is > 0 and int number ? new(InstanceFor(_current, 1, number), 1) : null;

    /// <summary>Counts an item of a lettered list. Null where no list of Word reaches so deep.</summary>
    /// <param name="label">Its label: "(b)".</param>
    /// <param name="depth">Depth of the list among lettered lists, from 0.</param>
    public NumberReference? Letter(string label, int depth)
    {
        int level = NumberingPart.FirstLetterLevel + depth;
        int number = level < NumberingPart.Levels ? Label.ListItem(label, depth) : 0;
        var sequence = _current.HasClause ? _current : _letters;
        return number == 0 ? null : new(InstanceFor(sequence, level, number), level);
    }

    /// <summary>Begins a lettered list. In a redline it may follow a list that is deleted or added, with which it must not count on.</summary>
    /// <param name="depth">Its depth among lettered lists, from 0.</param>
    public void BeginList(int depth)
    {
        int level = NumberingPart.FirstLetterLevel + depth;
        if (_revisions.AreTracked && level < NumberingPart.Levels)
        {
            (_current.HasClause ? _current : _letters).BeginList(level);
        }
    }

    // Word counts deleted parts along until they are gone, and so they must not decide about the numbers of what stays.
    int InstanceFor(NumberSequence sequence, int level, int number)
        => _revisions.InDeleted ? sequence.InstanceOfDeleted(level) : sequence.InstanceFor(level, number, level == 1 ? _section : 0);

    NumberReference? Begin(NumberSequence sequence, int number)
    {
        _current = sequence;
        _section = _revisions.InDeleted ? _section : number;
        return number == 0 ? null : new(InstanceFor(sequence, 0, number), 0);
    }
}
