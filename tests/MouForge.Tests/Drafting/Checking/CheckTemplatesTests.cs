using MouForge.Drafting.Checking;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Drafting.Checking;

/// <summary>The check of the template folder, on the folder itself and on copies with one mistake each.</summary>
public sealed class CheckTemplatesTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("templates").FullName;

    public CheckTemplatesTests() => Copy(Repository.PathOf("templates"), _folder);

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Run_OnTheCheckout_FindsNoErrors()
        => CheckTemplates.Run(Repository.PathOf("templates")).Where(finding => finding.IsError).Select(finding => finding.ToString()).ShouldBeEmpty();

    [Theory]
    [InlineData("mou/document.en.md.hbs", "{{coalition.nam}}", "mistake")]
    [InlineData("mou/document.en.md.hbs", "a [](#nowhere)", "sample_fails")]
    [InlineData("_shared/clauses/CL-FED.en.md.hbs", "{{clause \"CL-X\"}}", "mistake")]
    public void Run_TextWithAMistake_FindsIt(string file, string text, string code)
    {
        string path = Path.Combine(_folder, file);
        File.AppendAllText(path, $"\n\n{text}\n");

        CheckTemplates.Run(_folder).ShouldContain(finding => finding.IsError && finding.Code == code && finding.File == file && finding.Line == File.ReadAllLines(path).Length);
    }

    [Fact]
    public void Run_QuestionNobodyUses_IsAdvice()
    {
        Append("_shared/coalition.yaml", "  - { id: CP-98, key: shoe_size, type: num, ask: { en: Size? }, label: { en: size } }\n  - { id: CP-99, key: hat_size, type: num, used_by: review, ask: { en: Size? }, label: { en: size } }\n");

        var unused = CheckTemplates.Run(_folder).Where(finding => finding.Code == "unused_question").ToList();
        unused.ShouldContain(finding => finding.Id == "CP-98" && !finding.IsError);
        unused.ShouldNotContain(finding => finding.Id == "CP-99");
    }

    [Fact]
    public void Run_QuestionNotTranslated_IsAdviceForLanguagesThatAsk()
    {
        Append("_shared/coalition.yaml", "  - { id: CP-98, key: hat, type: one, used_by: review, options: [{ value: big, es: grande }, small, XL], ask: { en: Hat? }, label: { en: hat } }\n");

        var missing = CheckTemplates.Run(_folder).Where(finding => finding.Code == "missing_language" && finding.Id == "CP-98").ToList();
        missing.ShouldAllBe(finding => !finding.IsError);
        missing.Select(finding => finding.Message).ShouldBe(["'ask' is missing in 'es'", "'label' is missing in 'es'; a labelled blank needs it", "the option 'small' has no words in 'es'"]);
    }

    [Fact]
    public void Run_FormWhoseTranslationDoesNotMatch_IsAnError()
    {
        File.AppendAllText(Path.Combine(_folder, "grievance_notice", "document.ar.md.hbs"), "\n- x\n- y\n");

        CheckTemplates.Run(_folder).ShouldContain(finding => finding.IsError && finding.File == "grievance_notice/document.ar.md.hbs" && finding.Message.Contains("nothing in 'en' and a list of 2 items in 'ar'"));
    }

    [Fact]
    public void Run_ClauseNoDocumentPrints_IsAdvice()
    {
        Append("_shared/clauses.yaml", "  - id: CL-LONELY\n    title: { en: Lonely }\n");
        File.WriteAllText(Path.Combine(_folder, "_shared", "clauses", "CL-LONELY.en.md.hbs"), "1. Alone.\n");

        CheckTemplates.Run(_folder).ShouldContain(finding => finding.Code == "unreachable_clause" && finding.Id == "CL-LONELY");
    }

    [Fact]
    public void Run_LanguageWithoutTexts_NamesWhatIsMissing()
    {
        string file = Path.Combine(_folder, "mou", "template.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("languages: [en, es]", "languages: [en, es, fr]", StringComparison.Ordinal));

        CheckTemplates.Run(_folder).ShouldContain(finding => finding.IsError && finding.ToString().Contains("document.fr.md.hbs", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_SampleThatCannotBeRead_IsAnError()
    {
        File.WriteAllText(Path.Combine(_folder, "mou", "samples", "broken.answers.json"), "{}");

        CheckTemplates.Run(_folder).ShouldContain(finding => finding.IsError && finding.Code == "sample_fails" && finding.File == "mou/samples/broken.answers.json");
    }

    void Append(string file, string text) => File.AppendAllText(Path.Combine(_folder, file), text);

    static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
