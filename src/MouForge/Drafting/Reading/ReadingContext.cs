using System.Text;
using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Reading;

/// <summary>What is known while a text is read, and what has been come upon.</summary>
/// <param name="text">The text.</param>
/// <param name="files">The files its lines came from.</param>
/// <param name="facts">What is known of the document.</param>
sealed class ReadingContext(MarkedText text, SourceFiles files, DraftFacts facts)
{
    readonly Stack<StringBuilder> _room = new();
    readonly List<TemplateProblem> _problems = [];
    readonly List<ReadSection> _sections = [];
    readonly List<ReadReference> _references = [];
    readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    readonly HashSet<string> _clauses = new(StringComparer.Ordinal);

    /// <summary>What the tokens of the text stand for.</summary>
    public TokenTable Tokens => text.Tokens;

    /// <summary>Writes values in the document's language.</summary>
    public Prose Prose => facts.Prose;

    /// <summary>The words of the language.</summary>
    public PhraseBook Words => facts.Prose.Words;

    /// <summary>Where the document is on its way.</summary>
    public DocumentState State => facts.Request.State;

    /// <summary>The section being read.</summary>
    public ReadSection Section => _sections[^1];

    /// <summary>Whether a list at the margin now holds sub-clauses of a numbered heading instead of clauses.</summary>
    public bool UnderNumberedHeading { get; set; }

    /// <summary>Whether something numbered stands before in this section, so that a counsel note can name it.</summary>
    public bool HasNumber { get; set; }

    /// <summary>What was read.</summary>
    public ReadText Result => new(_sections, _references, _aliases, _problems);

    /// <summary>Where a line of the text was written.</summary>
    public SourcePosition PositionOf(int line)
    {
        var lines = text.Lines;
        int known = Math.Clamp(line, 0, lines.Count - 1);
        while (known < lines.Count - 1 && !lines[known].IsKnown)
            known++;
        while (known > 0 && !lines[known].IsKnown)
            known--;
        return lines[known].IsKnown ? new SourcePosition(files[lines[known].File], lines[known].Line) : new SourcePosition("", 0);
    }

    /// <summary>The clause of the library a line belongs to; null for the template's own text.</summary>
    public string? ClauseAt(int line) => line < text.Lines.Count ? text.Lines[line].ClauseId : null;

    /// <summary>Lends room to gather text in; it comes back empty to <see cref="GiveBack"/>.</summary>
    public StringBuilder Borrow() => _room.TryPop(out var room) ? room : new StringBuilder();

    /// <summary>Takes room back.</summary>
    public void GiveBack(StringBuilder room) => _room.Push(room);

    /// <summary>Notes a mistake.</summary>
    public void Mistake(int line, string message)
    {
        var position = PositionOf(line);
        _problems.Add(new TemplateProblem(position.File, position.Line, ClauseAt(line), message));
    }

    /// <summary>Opens a section.</summary>
    public void Open(ReadSection section, int line)
    {
        if (_sections.Exists(other => other.Anchors.Contains(section.Id)))
            Mistake(line, $"two parts of the document have the anchor '{section.Id}'");
        _sections.Add(section);
        UnderNumberedHeading = false;
        HasNumber = false;
    }

    /// <summary>Notes a reference.</summary>
    public void Refer(string target, int line) => _references.Add(new ReadReference(Section.Id, target, PositionOf(line)));

    /// <summary>The anchor of a clause's first numbered paragraph; null for all that follow, and outside clauses.</summary>
    public string? AnchorOfClause(string? clauseId, int line)
    {
        if (clauseId is null || !_clauses.Add(clauseId))
            return null;
        Section.Clauses.Add(clauseId);
        return Anchor(clauseId, line);
    }

    /// <summary>Notes that references can use a name to get to a place of this section.</summary>
    public string? Anchor(string name, int line)
    {
        bool isNew = _sections.TrueForAll(section => !section.Anchors.Contains(name));
        if (!isNew)
            Mistake(line, $"two parts of the document have the anchor '{name}'");
        return isNew && Section.Anchors.Add(name) ? name : null;
    }

    /// <summary>Notes that a place of this section has a second name.</summary>
    public void Alias(string name, string anchor, int line)
    {
        if (Anchor(name, line) is not null)
            _aliases[name] = anchor;
    }

    /// <summary>Makes the blocks of a name that the program makes as a whole.</summary>
    public Func<string, IReadOnlyList<Block>> Make { get; set; } = _ => [];

    /// <summary>The word before the number of a section or annex that a reference without a word of its own leads to; empty for other places.</summary>
    public string WordFor(string target) => facts.Request.Template.FindSection(target)?.Kind switch
    {
        null => "",
        SectionKind.Annex => Words.Phrase("annex"),
        _ => Words.Phrase("section"),
    };
}
