using System.Text;
using System.Text.Json.Nodes;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>
/// Drafts every template from every sample in every language, each sample of its own also with each answer that changes the document as a
/// whole, and every template from a file in which nothing is answered.
/// </summary>
sealed class SampleCheck(TemplateLibrary library)
{
    static readonly string[] TurningQuestions = ["kind", "detail"];

    static readonly byte[] NothingAnswered = """{ "coalition": { "name": "A", "short_name": "A" } }"""u8.ToArray();

    // The day does not matter; two runs must say the same.
    static readonly DateOnly AnyDay = new(2026, 11, 21);

    readonly DraftAgreement _drafting = new(library);

    public IEnumerable<TemplateFinding> Run()
    {
        var findings = Draft(Read(NothingAnswered), library.Templates).Select(problem => CheckTemplates.FindingOf(problem, FindingCodes.SampleFails));
        return findings.Concat(from template in library.Templates from sample in template.Samples from finding in Check(template, sample) select finding);
    }

    // A sample is drafted with every template, its variations only with its own.
    IEnumerable<TemplateFinding> Check(Template owner, string sample)
    {
        string file = Path.GetRelativePath(library.Directory, sample).Replace('\\', '/');
        IReadOnlyList<Template> templates = library.Templates;
        foreach (byte[] answers in Turned(File.ReadAllBytes(sample), owner))
        {
            var reading = Read(answers);
            foreach (var finding in reading.Problems.Concat(reading.Refusals))
                yield return new TemplateFinding(true, FindingCodes.SampleFails, file, 0, owner.Id, $"{finding.Path}: {finding.Message}");
            foreach (var problem in Draft(reading, templates))
                yield return CheckTemplates.FindingOf(problem, FindingCodes.SampleFails);
            templates = [owner];
        }
    }

    AnswerReading Read(ReadOnlyMemory<byte> file) => new AnswerFileReader(library.Questions).Read(file);

    IEnumerable<TemplateProblem> Draft(AnswerReading reading, IReadOnlyList<Template> templates)
        => reading.Answers is not { } answers ? [] :
            from template in templates
            from language in template.Languages
            where template.Documents.ContainsKey(language) && library.Shared.Words.ContainsKey(language)
            from subject in DraftSubject.Of(library, template, answers)
            from problem in _drafting.Run(RequestFor(template, language, answers, subject)).Problems
            select problem;

    // A translation that can stand beside the original is drafted beside it, so that both are seen to match.
    static DraftRequest RequestFor(Template template, string language, AnswerSet answers, DraftSubject subject)
    {
        bool isBeside = template.CanBeBilingual && language != template.Languages[0];
        return new DraftRequest
        {
            Template = template,
            Answers = answers,
            Subject = subject,
            Language = isBeside ? template.Languages[0] : language,
            SecondLanguage = isBeside ? language : null,
            AsOf = AnyDay,
        };
    }

    // The file as it is, and once for each option of the questions that turn the whole document.
    static IEnumerable<byte[]> Turned(byte[] file, Template template)
    {
        yield return file;
        foreach (var question in TurningQuestions.Select(template.Questions.Find).OfType<Question>())
        {
            foreach (var option in question.Options)
            {
                if (JsonNode.Parse(file)?["documents"]?[template.Id] is not JsonObject document)
                    yield break;
                document[question.Key] = option.Value;
                yield return Encoding.UTF8.GetBytes(document.Root.ToJsonString());
            }
        }
    }
}
