using System.Text;
using MouForge.Documents;
using MouForge.Drafting;
using MouForge.Host.Cli;
using MouForge.Host.Tests.Samples;
using MouForge.Questionnaires;
using MouForge.Templates;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Cli;

/// <summary>The files of templates that make several documents.</summary>
public sealed class DraftWriterTests : IDisposable
{
    const string Answers = """
        { "coalition": { "name": "Test Coalition", "short_name": "TC" },
          "partners": [
            { "partner_id": "p1", "legal_name": "B", "types": ["PT-44"], "level": "signing member" },
            { "partner_id": "p2", "legal_name": "A", "types": ["PT-44"], "level": "signing member" }],
          "documents": { "plan": [{}, {}] } }
        """;

    readonly TemplateCopy _templates = new();
    readonly TemporaryFolder _target = new();

    public void Dispose()
    {
        _templates.Dispose();
        _target.Dispose();
    }

    [Theory]
    [InlineData("partner", PrintSize.Normal, "form.p2.en.docx, form.p2.en.md, form.p1.en.docx, form.p1.en.md")]
    [InlineData("partner", PrintSize.Large, "form.p2.en.large.docx, form.p2.en.large.md, form.p1.en.large.docx, form.p1.en.large.md")]
    [InlineData("invited", PrintSize.Normal, "form.1.en.docx, form.1.en.md")]
    public void Write_OneDocumentForEachSubject_NamesItsFiles(string kind, PrintSize print, string names)
    {
        _templates.Template("form", $"for: {kind}", "{{title}} {{as_of}}");

        Written("form", print).ShouldBe(names.Split(", "));
    }

    [Fact]
    public void Write_Entries_AreNumberedFromOne()
    {
        _templates.Template("plan", "for: entry", "{{title}}");

        Written("plan").ShouldBe(["plan.1.en.docx", "plan.1.en.md", "plan.2.en.docx", "plan.2.en.md"]);
    }

    string[] Written(string id, PrintSize print = PrintSize.Normal)
    {
        var library = TemplateLibrary.Load(_templates.Path).Library.ShouldNotBeNull();
        var answers = new AnswerFileReader(library.Questions).Read(Encoding.UTF8.GetBytes(Answers)).Answers.ShouldNotBeNull();
        using var output = new StringWriter();
        using var folder = new OutputFolder(_target.Path);
        var writer = new DraftWriter(new Terminal(output, output), library, folder);
        var request = new DraftRequest { Template = library.Find(id)!, Answers = answers, AsOf = new DateOnly(2026, 2, 20), Print = print };

        var documents = writer.Write(request, DraftFormats.Parse("docx,outline", out _));
        folder.Commit();
        documents.ShouldNotBeNull(output.ToString());
        _target.Files.Count.ShouldBe(documents.Count);
        return [.. documents.Select(document => Path.GetFileName(document.Path))];
    }
}
