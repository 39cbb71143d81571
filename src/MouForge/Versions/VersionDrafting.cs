using MouForge.Agreements;
using MouForge.Coalitions;
using MouForge.Documents.Outlines;
using MouForge.Documents.Rendering;
using MouForge.Drafting;
using MouForge.Questionnaires;
using MouForge.Reviews;
using MouForge.Templates;

namespace MouForge.Versions;

/// <summary>Drafts and renders versions. Safe to use from many threads.</summary>
/// <param name="library">The templates.</param>
/// <param name="renderers">One for Word and one for PDF.</param>
public sealed class VersionDrafting(TemplateLibrary library, IReadOnlyList<IDocumentRenderer> renderers)
{
    readonly DraftAgreement _drafting = new(library);
    readonly OutlineRenderer _outline = new();
    readonly IDocumentRenderer _word = RendererOf(renderers, OutputFormat.Word);
    readonly IDocumentRenderer _pdf = RendererOf(renderers, OutputFormat.Pdf);

    /// <summary>The templates.</summary>
    public TemplateLibrary Library => library;

    /// <summary>Drafts a version's text.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="answers">The answers, an answer file.</param>
    /// <param name="version">Number, day and state.</param>
    internal Outcome<DraftedVersion> Draft(Agreement agreement, ReadOnlyMemory<byte> answers, VersionMark version)
    {
        if (library.Find(agreement.Template) is not { } template)
            return new NotFound($"template '{agreement.Template}'");
        if (!template.Languages.Contains(agreement.Language))
            return new NotFound($"text of the template '{template.Id}' in '{agreement.Language}'");
        var reading = new AnswerFileReader(library.Questions).Read(answers);
        if (reading.Answers is not { } read)
            return new InvalidAnswers(reading.Problems, reading.Refusals);
        if (DraftSubject.Of(library, template, read).FirstOrDefault(subject => subject.Mark == agreement.Mark) is not { } subject)
            return new NotFound($"document '{agreement.Mark}' of the template '{template.Id}'");
        var request = new DraftRequest
        {
            Template = template,
            Answers = read,
            Subject = subject,
            Language = agreement.Language,
            AsOf = version.AsOf,
            Version = version.Number,
            State = version.State,
        };
        var result = _drafting.Run(request);
        return result.Draft is { } draft ? new DraftedVersion(request, draft, reading, answers) : new TemplateMistakes(result.Problems);
    }

    /// <summary>Renders a version's files, without the manifest.</summary>
    internal Outcome<RenderedVersion> Render(DraftedVersion drafted)
    {
        try
        {
            var pdf = _pdf.Render(drafted.Draft.Document);
            var files = new List<(string, ReadOnlyMemory<byte>)>
            {
                (VersionFiles.Answers, drafted.Answers),
                (VersionFiles.Outline, _outline.Render(drafted.Draft.Document).Bytes),
                (VersionFiles.Word, _word.Render(drafted.Draft.Document).Bytes),
                (VersionFiles.Pdf, pdf.Bytes),
            };
            if (drafted.Draft.PublicCopy is { } copy)
                files.Add((VersionFiles.PublicCopy, _pdf.Render(copy).Bytes));
            return new RenderedVersion(files, pdf.Pages ?? 0);
        }
        catch (MissingGlyphException missing)
        {
            return new InvalidAnswers(Findings(missing, drafted.Request.Answers), []);
        }
        catch (MissingScriptException missing)
        {
            return new NotPrintable(missing.Message);
        }
    }

    static IReadOnlyList<AnswerFinding> Findings(MissingGlyphException missing, AnswerSet answers)
    {
        string message = $"{missing.Message} Write it another way.";
        var paths = AnswerSearch.PathsWith(answers, missing.Character);
        return paths.Count == 0
            ? [new AnswerFinding("", "missing_glyph", $"{message} It stands in: {missing.Text}")]
            : [.. paths.Select(path => new AnswerFinding(path, "missing_glyph", message))];
    }

    static IDocumentRenderer RendererOf(IReadOnlyList<IDocumentRenderer> renderers, OutputFormat format)
        => renderers.FirstOrDefault(renderer => renderer.Format == format) ?? throw new ArgumentException($"A version needs a renderer for {format}.", nameof(renderers));
}
