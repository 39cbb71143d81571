using System.Text;
using System.Text.Json.Nodes;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>Drafts every sample of every template in every language, with each answer that changes the document as a whole.</summary>
sealed class SampleCheck(TemplateLibrary library)
{
    static readonly string[] TurningQuestions = ["kind", "detail"];

    // The day does not matter; two runs must say the same.
    static readonly DateOnly AnyDay = new(2026, 11, 21);

    readonly DraftAgreement _drafting = new(library);

    public IEnumerable<TemplateFinding> Run()
        => from template in library.Templates
           from sample in template.Samples
           from finding in Check(template, sample)
           select finding;

    IEnumerable<TemplateFinding> Check(Template template, string sample)
    {
        string file = Path.GetRelativePath(library.Directory, sample).Replace('\\', '/');
        foreach (byte[] answers in Turned(File.ReadAllBytes(sample), template))
        {
            var reading = new AnswerFileReader(library.Questions).Read(answers);
            foreach (var finding in reading.Problems.Concat(reading.Refusals))
                yield return new TemplateFinding(true, FindingCodes.SampleFails, file, 0, template.Id, $"{finding.Path}: {finding.Message}");
            foreach (var problem in reading.Answers is null ? [] : Draft(template, reading.Answers))
                yield return CheckTemplates.FindingOf(problem, FindingCodes.SampleFails);
        }
    }

    IEnumerable<TemplateProblem> Draft(Template template, AnswerSet answers)
        => template.Languages.Where(language => template.Documents.ContainsKey(language) && library.Shared.Words.ContainsKey(language))
            .SelectMany(language => _drafting.Run(new DraftRequest { Template = template, Answers = answers, Language = language, AsOf = AnyDay }).Problems);

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
