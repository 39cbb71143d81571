using MouForge.Drafting.Checking.Reading;
using MouForge.Drafting.Texts;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>
/// Checks a template folder before anybody drafts from it: every text in every language, unused questions, clauses that no document
/// prints, plain language, and all samples at every level of detail.
/// </summary>
public static class CheckTemplates
{
    /// <summary>All findings, by file and line.</summary>
    /// <param name="directory">The template folder.</param>
    public static IReadOnlyList<TemplateFinding> Run(string directory)
    {
        var loading = TemplateLibrary.Load(directory);
        var findings = loading.Library is { } library
            ? Run(library)
            : loading.Problems.Select(problem => FindingOf(problem, FindingCodes.Mistake));
        return [.. findings.Distinct().OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)];
    }

    internal static TemplateFinding FindingOf(TemplateProblem problem, string code)
        => new(true, code, problem.File, problem.Line, problem.Id, problem.Message);

    static IEnumerable<TemplateFinding> Run(TemplateLibrary library)
    {
        var texts = TextsOf(library).ToList();
        return
        [
            .. new LanguageCheck(library).Run(),
            .. texts.SelectMany(text => new TextCheck(text).Run()),
            .. new QuestionUseCheck(library, texts).Run(),
            .. new ClauseReachCheck(library, texts).Run(),
            .. PlainLanguageCheck.Run(library, texts),
            .. new SampleCheck(library).Run(),
        ];
    }

    internal static IEnumerable<TemplateTexts> TextsOf(TemplateLibrary library)
        => from template in library.Templates
           from language in template.Languages
           where template.Documents.ContainsKey(language) && library.Shared.Words.ContainsKey(language)
           select new TemplateTexts(library, template, library.Shared.Words[language]);
}
