using MouForge.Drafting;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Checking;

/// <summary>A sample answer file of a template, read and drafted.</summary>
/// <param name="Template">The template.</param>
/// <param name="File">Its path relative to the template folder.</param>
/// <param name="Language">The language it was drafted in.</param>
/// <param name="Draft">The draft; null where it failed.</param>
/// <param name="Findings">Why it failed.</param>
sealed record SampleDraft(Template Template, string File, string Language, Draft? Draft, IReadOnlyList<TemplateFinding> Findings)
{
    public static IReadOnlyList<SampleDraft> All(TemplateLibrary library, DateOnly asOf)
        => [.. from template in library.Templates
               from language in template.Languages
               from sample in template.Samples
               select Of(library, template, language, sample, asOf)];

    static SampleDraft Of(TemplateLibrary library, Template template, string language, string path, DateOnly asOf)
    {
        string file = Path.GetRelativePath(library.Directory, path).Replace('\\', '/');
        using var stream = System.IO.File.OpenRead(path);
        var reading = new AnswerFileReader(library.Questions).Read(stream);
        if (reading.Answers is not { } answers || reading.Refusals.Count > 0)
        {
            var faults = reading.Problems.Concat(reading.Refusals).Select(fault => Failed(file, $"{fault.Path}: {fault.Message}"));
            return new SampleDraft(template, file, language, null, [.. faults]);
        }
        var result = new DraftAgreement(library).Run(new DraftRequest { Template = template, Answers = answers, Language = language, AsOf = asOf });
        return new SampleDraft(template, file, language, result.Draft, [.. result.Problems.Select(CheckTemplates.Finding)]);
    }

    static TemplateFinding Failed(string file, string message) => new(file, 0, null, "sample_fails", true, message);
}
