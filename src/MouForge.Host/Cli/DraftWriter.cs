using MouForge.Documents;
using MouForge.Drafting;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Host.Cli;

/// <summary>Drafts the documents of a template and writes them in the formats asked for.</summary>
sealed class DraftWriter(Terminal terminal, TemplateLibrary library, OutputFolder folder)
{
    readonly DraftAgreement _drafting = new(library);
    readonly OrderedDictionary<string, bool> _clauses = new(StringComparer.Ordinal);
    readonly OrderedDictionary<AnswerFinding, bool> _warnings = [];

    /// <summary>The exit code where writing gave null.</summary>
    public int Exit { get; private set; }

    /// <summary>The clauses that the drafts print, each once.</summary>
    public IReadOnlyList<string> Clauses => _clauses.Keys;

    /// <summary>What the drafts warn of, each warning once.</summary>
    public IReadOnlyList<AnswerFinding> Warnings => _warnings.Keys;

    /// <summary>Called with each draft before it is written; null for nothing.</summary>
    public Action<DraftRequest, Draft>? Drafted { get; init; }

    /// <summary>Writes a binder; null where that failed, which is printed.</summary>
    public WrittenDocument? Write(BinderWriter binder, AnswerSet answers, string name) => Render(answers, () =>
    {
        var rendered = binder.Render();
        return WrittenDocument.Of("binder", folder.Add(name, rendered.Bytes), rendered.Bytes, rendered.Pages);
    });

    /// <summary>Drafts and writes one document for each subject of the template; null where that failed, which is printed.</summary>
    /// <param name="request">What to draft; its subject is left open.</param>
    /// <param name="formats">The formats of each document.</param>
    public IReadOnlyList<WrittenDocument>? Write(DraftRequest request, IReadOnlyList<DraftFormat> formats)
    {
        var written = new List<WrittenDocument>();
        foreach (var subject in DraftSubject.Of(library, request.Template, request.Answers))
        {
            if (WriteOne(request with { Subject = subject }, formats) is not { } documents)
            {
                return null;
            }
            written.AddRange(documents);
        }
        return written;
    }

    WrittenDocument[]? WriteOne(DraftRequest request, IReadOnlyList<DraftFormat> formats)
    {
        var result = _drafting.Run(request);
        if (result.Draft is not { } draft)
        {
            terminal.Print(result.Problems);
            Exit = ExitCode.Failed;
            return null;
        }
        foreach (var clause in draft.Clauses.Where(clause => clause.IsPrinted))
        {
            _clauses.TryAdd(clause.Id, true);
        }
        foreach (var warning in draft.Warnings)
        {
            _warnings.TryAdd(warning, true);
        }
        return Render(request.Answers, () =>
        {
            Drafted?.Invoke(request, draft);
            return formats.Where(format => !format.IsPublic || draft.PublicCopy is not null).Select(format => Write(request, draft, format)).ToArray();
        });
    }

    TResult? Render<TResult>(AnswerSet answers, Func<TResult> render) where TResult : class
    {
        var rendered = CheckedRendering.Run(terminal, answers, render);
        Exit = rendered is null ? ExitCode.InputProblems : Exit;
        return rendered;
    }

    WrittenDocument Write(DraftRequest request, Draft draft, DraftFormat format)
    {
        var rendered = format.Render(format.IsPublic ? draft.PublicCopy! : draft.Document);
        string path = folder.Add(NameOf(request) + format.Extension, rendered.Bytes);
        return WrittenDocument.Of(format.Name, path, rendered.Bytes, rendered.Pages);
    }

    // "roi.p3.en+es.large"
    static string NameOf(DraftRequest request)
    {
        string[] parts = [request.Template.Id, request.Subject!.Mark, DocumentLanguages.NameOf(request), request.Print == PrintSize.Large ? "large" : ""];
        return string.Join('.', parts.Where(part => part.Length > 0));
    }
}
