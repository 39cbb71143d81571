using MouForge.Questionnaires.AnswerFiles;

namespace MouForge.Questionnaires;

/// <summary>Required answers that a document lacks.</summary>
public static class AnswerGaps
{
    /// <summary>
    /// What reading an answer file has not warned of yet: the required answers of a document of which nothing stands in the file. Empty for a
    /// document that was answered in part, of which the reader has warned.
    /// </summary>
    /// <param name="questions">All questions.</param>
    /// <param name="answers">All answers.</param>
    /// <param name="templateId">The template whose answers are meant.</param>
    /// <exception cref="KeyNotFoundException">There is no template of that id with answers of its own.</exception>
    public static IReadOnlyList<AnswerFinding> OfAbsentDocument(QuestionSet questions, AnswerSet answers, string templateId)
    {
        if (answers.Entries(templateId).Any(entry => entry.HasAnswers))
            return [];
        var findings = new Findings();
        new MissingAnswers(findings).Document(questions, answers, templateId, questions.Documents[templateId]);
        return findings.Warnings.All;
    }

    /// <summary>What reading an answer file warned of, without the answers that only other documents ask for.</summary>
    /// <param name="reading">The file as it was read.</param>
    /// <param name="questions">All questions.</param>
    /// <param name="templateId">The template whose answers are meant.</param>
    public static IReadOnlyList<AnswerFinding> WarningsFor(AnswerReading reading, QuestionSet questions, string templateId)
    {
        if (reading.Answers is not { } answers)
            return reading.Warnings;
        var findings = new Findings();
        var missing = new MissingAnswers(findings);
        foreach (var (id, document) in questions.Documents.Where(document => document.Key != templateId))
            missing.Document(questions, answers, id, document);
        var ofOthers = findings.Warnings.All.ToHashSet();
        return [.. reading.Warnings.Where(warning => !ofOthers.Contains(warning))];
    }
}
