using MouForge.Checking.PlainLanguage;
using MouForge.Templates;

namespace MouForge.Checking;

/// <summary>
/// Looks for faults in a template folder: what does not load, names nobody knows, questions nobody uses, clauses no document prints,
/// missing languages, samples that fail, and language that is hard to read.
/// </summary>
public static class CheckTemplates
{
    /// <summary>Checks a folder.</summary>
    /// <param name="directory">The template folder.</param>
    /// <param name="asOf">The day samples are drafted for.</param>
    public static TemplateCheck Run(string directory, DateOnly asOf)
    {
        var loading = TemplateLibrary.Load(directory);
        if (loading.Library is not { } library)
        {
            return new TemplateCheck([.. loading.Problems.Select(Finding)], []);
        }
        var samples = SampleDraft.All(library, asOf);
        TemplateFinding[] findings =
        [
            .. TextCheck.Find(library),
            .. LanguageCheck.Find(library),
            .. QuestionUseCheck.Find(library),
            .. ClauseReachCheck.Find(library),
            .. samples.SelectMany(sample => sample.Findings),
        ];
        var readings = samples.Select(SampleReading.Of).OfType<SampleReading>().ToList();
        return new TemplateCheck(Sorted(findings.Concat(readings.SelectMany(reading => reading.Findings))), readings);
    }

    /// <summary>A mistake that loading or preparing found, as an error.</summary>
    internal static TemplateFinding Finding(TemplateProblem problem)
        => new(problem.File, problem.Line, problem.Id, "template_problem", true, problem.Message);

    static IReadOnlyList<TemplateFinding> Sorted(IEnumerable<TemplateFinding> findings)
        => [.. findings.Distinct()
            .OrderByDescending(finding => finding.IsError)
            .ThenBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)];
}
