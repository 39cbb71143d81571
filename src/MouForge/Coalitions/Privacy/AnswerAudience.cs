using MouForge.Questionnaires;

namespace MouForge.Coalitions.Privacy;

/// <summary>For whom answers are written.</summary>
public sealed class AnswerAudience
{
    readonly Participant? _viewer;
    readonly bool _isProgram;

    AnswerAudience(Participant? viewer, bool isProgram)
    {
        _viewer = viewer;
        _isProgram = isProgram;
    }

    /// <summary>A document: nothing of what prints nowhere, whatever an agency shares.</summary>
    public static AnswerAudience Document { get; } = new(null, isProgram: false);

    /// <summary>The program's own checks: everything. What is written for it goes to nobody.</summary>
    internal static AnswerAudience Program { get; } = new(null, isProgram: true);

    /// <summary>A person who looks.</summary>
    public static AnswerAudience Of(Participant viewer) => new(viewer, isProgram: false);

    /// <summary>Whether what agencies choose to share counts here; on paper it does not.</summary>
    internal bool MaySeeShared => _viewer is not null;

    /// <summary>Whether an answer may be seen.</summary>
    /// <param name="level">Who may see it.</param>
    /// <param name="owner">The agency that gave it; null for answers of the coalition.</param>
    internal bool MaySee(PrivacyLevel level, PartnerId? owner)
    {
        if (level <= PrivacyLevel.Partners || _isProgram)
            return true;
        if (_viewer is null)
            return false;
        return (owner is not null && owner == _viewer.Partner) || (level == PrivacyLevel.Lead && _viewer.IsLead);
    }
}
