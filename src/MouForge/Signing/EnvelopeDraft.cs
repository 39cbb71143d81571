using MouForge.AuditTrail;
using MouForge.Signing.Folding;

namespace MouForge.Signing;

/// <summary>An envelope as a decision finds it, and as each line that the decision adds leaves it.</summary>
sealed class EnvelopeDraft
{
    readonly RecordDraft _draft;
    readonly EnvelopeFold _fold;

    public EnvelopeDraft(RecordDraft draft)
    {
        _draft = draft;
        _fold = new EnvelopeFold(draft.Reading.Name);
        foreach (var line in draft.Reading.Lines)
            _fold.Apply(line);
        Envelope = _fold.Envelope();
    }

    /// <summary>The envelope with the lines added so far.</summary>
    public Envelope Envelope { get; private set; }

    /// <summary>The time the lines will bear.</summary>
    public DateTimeOffset Now => _draft.Now;

    /// <summary>The lines that were there before.</summary>
    public IReadOnlyList<RecordLine> Lines => _draft.Reading.Lines;

    /// <summary>The last line there is.</summary>
    public RecordLine? Last => _draft.Added.Count > 0 ? _draft.Added[^1] : _draft.Reading.Last;

    public void Add(RecordEvent happened)
    {
        _fold.Apply(_draft.Add(happened with { Version = happened.Version ?? Envelope.Locked?.Number }));
        Envelope = _fold.Envelope();
    }
}
