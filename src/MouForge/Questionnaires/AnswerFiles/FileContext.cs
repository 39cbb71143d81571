using MouForge.Questionnaires.FreeText;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>What reading one file needs everywhere.</summary>
sealed record FileContext(QuestionSet Questions, Findings Findings)
{
    /// <summary>What is taken where nothing is answered.</summary>
    public DefaultAnswers Defaults { get; } = new();

    /// <summary>The ids of all agencies of the file.</summary>
    public required IReadOnlySet<string> PartnerIds { get; init; }

    /// <summary>Whether some agency of the file keeps its location secret.</summary>
    public required bool HasSecretLocation { get; init; }

    /// <summary>Whose location the texts being read could give away.</summary>
    public LocationSecrecy Secrecy { get; init; }
}
