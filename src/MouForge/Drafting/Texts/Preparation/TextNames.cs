using MouForge.Drafting.Bindings;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>What the texts of a template can name, in one language.</summary>
/// <param name="Library">Clauses, catalogs and shared questions.</param>
/// <param name="Template">The template.</param>
/// <param name="Words">The words of the language.</param>
/// <param name="Root">What a text can use.</param>
/// <param name="Tables">Where conditions and questions get their numbers.</param>
sealed record TextNames(TemplateLibrary Library, Template Template, PhraseBook Words, RootShape Root, TextTables Tables)
{
    /// <summary>Checks the conditions of the texts.</summary>
    public ConditionChecker Conditions { get; } = new(Library.NamesFor(Template));

    /// <summary>The question of a key, looked for in the document's questions, the agency's and the coalition's; null where there is none.</summary>
    public Question? FindQuestion(string key) => Root.AllQuestions.FirstOrDefault(question => question.FullKey == key || question.Key == key);

    /// <summary>The question that a path of a condition looks at; null for a flag.</summary>
    public Question? FindQuestion(ConditionPath path) => path.Root switch
    {
        ConditionRoot.Coalition => Library.Shared.Coalition.Find(path.Key),
        ConditionRoot.Partner => Root.PartnerQuestions.FirstOrDefault(question => question.FullKey == path.Key),
        ConditionRoot.Document => Template.Questions.Find(path.Key),
        ConditionRoot.Flag => null,
    };
}
