using HandlebarsDotNet;
using MouForge.Drafting.Texts;

namespace MouForge.Drafting.Checking;

/// <summary>Finds mistakes in a template's text and in every clause it can print, whatever fires.</summary>
sealed class TextCheck(TemplateTexts texts)
{
    public IEnumerable<TemplateFinding> Run()
    {
        var problems = texts.ProblemsOf(_ => true);
        return problems.Count > 0
            ? problems.Select(problem => CheckTemplates.FindingOf(problem, FindingCodes.Mistake))
            : texts.Document.Clauses.Distinct(StringComparer.Ordinal).Prepend(null).Select(Compile).OfType<TemplateFinding>();
    }

    TemplateFinding? Compile(string? clauseId)
    {
        try
        {
            texts.Compile(clauseId);
            return null;
        }
        catch (HandlebarsException exception)
        {
            return new TemplateFinding(true, FindingCodes.Mistake, texts.FileOf(clauseId), 0, clauseId, $"Handlebars cannot read this text: {exception.Message}");
        }
    }
}
