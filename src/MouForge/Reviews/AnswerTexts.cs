using MouForge.Questionnaires;
using MouForge.Questionnaires.Values;

namespace MouForge.Reviews;

/// <summary>Walks over everything typed in an answer file, leaving out what the agencies keep to themselves.</summary>
static class AnswerTexts
{
    /// <summary>All texts: of the coalition, of each agency, of each document.</summary>
    public static IEnumerable<AnswerText> Of(AnswerSet answers, Questionnaire coalition, Questionnaire partner)
        => Shared(answers.Coalition, coalition)
            .Concat(answers.Partners.SelectMany(agency => Shared(agency.Answers, partner)))
            .Concat(answers.AllDocuments.SelectMany(document => Under(document)));

    /// <summary>All texts, those that are kept to themselves among them.</summary>
    public static IEnumerable<AnswerText> All(AnswerSet answers)
        => Under(answers.Coalition).Concat(answers.Partners.SelectMany(agency => Under(agency.Answers))).Concat(answers.AllDocuments.SelectMany(Under));

    static IEnumerable<AnswerText> Shared(AnswerMap answers, Questionnaire questions)
        => answers.Keys
            .Where(key => questions.Find(key)?.Privacy is not (PrivacyLevel.Lead or PrivacyLevel.Private))
            .SelectMany(key => Under(answers.PathOf(key), answers.Find(key)));

    static IEnumerable<AnswerText> Under(AnswerMap answers)
        => answers.Keys.SelectMany(key => Under(answers.PathOf(key), answers.Find(key)));

    static IEnumerable<AnswerText> Under(string path, AnswerValue? value) => value switch
    {
        TextValue text => [new(path, text.Text)],
        GroupValue group => Under(group.Answers),
        ListValue list => list.Texts.Select((text, index) => new AnswerText($"{path}[{index}]", text)).Concat(list.Items.SelectMany(Under)),
        _ => [],
    };
}
