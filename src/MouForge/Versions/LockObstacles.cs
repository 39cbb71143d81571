using MouForge.Documents;
using MouForge.Questionnaires;
using MouForge.Reviews;
using MouForge.Templates;

namespace MouForge.Versions;

/// <summary>Finds what keeps a version from being locked: missing answers, blocks of the review, texts nobody reviewed.</summary>
sealed class LockObstacles(TemplateLibrary library)
{
    readonly ReviewAnswers _review = new(library);

    /// <summary>The obstacles in a version's answers and text.</summary>
    public IEnumerable<LockObstacle> Of(DraftedVersion drafted)
    {
        var missing = drafted.Reading.Warnings.Concat(drafted.Draft.Warnings)
            .Where(finding => finding.Code == AnswerCodes.MissingAnswer && Concerns(finding.Path, drafted.Request.Template))
            .Select(finding => new LockObstacle(finding.Code, finding.Path, finding.Message));
        var blocks = _review.Run(drafted.Request.Answers, drafted.Reading.Refusals, drafted.Reading.Warnings).Blocks
            .Select(finding => new LockObstacle(finding.Code, finding.Path, finding.Message));
        return [.. missing.Concat(blocks).Distinct(), .. Translation(drafted.Draft.Document.Properties)];
    }

    static IEnumerable<LockObstacle> Translation(DocumentProperties properties)
    {
        if (properties.TranslationMark is not null)
            yield return new("translation_not_reviewed", "", $"Nobody has reviewed the text in '{properties.Language}', so nobody may sign it. Name who reviewed it in the template.");
    }

    // The answers of other documents do not matter here, nor do those that never reach a version.
    bool Concerns(string path, Template template)
    {
        string[] parts = path.Split('.', 3);
        return parts switch
        {
            ["documents", var document, ..] => document.Split('[')[0] == template.AnswersOf,
            [var partner, var key, ..] when partner.StartsWith("partners[", StringComparison.Ordinal) => ConcernsPartner(path[(partner.Length + 1)..], key.Split('[')[0], template),
            _ => true,
        };
    }

    bool ConcernsPartner(string fullKey, string key, Template template)
    {
        var question = library.Questions.AllPartner.Find(fullKey) ?? library.Questions.AllPartner.Find(key);
        bool isShared = question is null || library.Shared.Partner.Questions.Contains(question) || template.PartnerQuestions.Questions.Contains(question);
        return isShared && question?.Privacy is not (PrivacyLevel.Lead or PrivacyLevel.Private);
    }
}
