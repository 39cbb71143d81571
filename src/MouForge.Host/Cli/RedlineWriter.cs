using System.Text.Json;
using MouForge.Documents;
using MouForge.Documents.Comparison;
using MouForge.Drafting;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Host.Cli;

/// <summary>Drafts the documents of two answer files, compares each pair and writes what changed.</summary>
sealed class RedlineWriter(Terminal terminal, TemplateLibrary library, OutputFolder folder, RedlineFormat format)
{
    const int OldVersion = 1;
    const int NewVersion = 2;

    readonly DraftAgreement _drafting = new(library);
    readonly OrderedDictionary<AnswerFinding, bool> _warnings = [];
    readonly List<(WrittenDocument Document, RedlineCount Count)> _written = [];

    /// <summary>The exit code where writing failed.</summary>
    public int Exit { get; private set; }

    /// <summary>Writes a redline for each subject that both answer files have; false where that failed, which is printed.</summary>
    /// <param name="request">The newer document; its subject and version are left open.</param>
    /// <param name="old">The older answers.</param>
    /// <param name="name">Name of the file; where there are several subjects, each one's mark is put before the extension.</param>
    public bool Write(DraftRequest request, AnswerSet old, string name)
    {
        var subjects = DraftSubject.Of(library, request.Template, request.Answers);
        var before = DraftSubject.Of(library, request.Template, old).ToDictionary(subject => subject.Mark, StringComparer.Ordinal);
        foreach (var subject in subjects)
        {
            if (!before.TryGetValue(subject.Mark, out var former))
            {
                terminal.Error.WriteLine($"'{subject.Mark}' has no older document to compare with; it is left out.");
                continue;
            }
            string file = subjects.Count == 1 ? name : Path.ChangeExtension(name, $"{subject.Mark}{Path.GetExtension(name)}");
            if (!WriteOne(request with { Subject = former, Answers = old, Version = OldVersion }, request with { Subject = subject, Version = NewVersion }, file))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Prints what was written.</summary>
    public void Report(bool json, IReadOnlyList<AnswerFinding> readWith)
    {
        AnswerFinding[] warnings = [.. readWith, .. _warnings.Keys];
        if (json)
        {
            terminal.PrintJson(writer => Write(writer, warnings));
            return;
        }
        terminal.Print(warnings);
        foreach (var (document, count) in _written)
        {
            terminal.Out.WriteLine(count.IsNone ? $"{document}: both say the same" : $"{document}: {count.Additions} additions, {count.Deletions} deletions");
        }
    }

    bool WriteOne(DraftRequest old, DraftRequest @new, string name)
    {
        if (Draft(old) is not { } before || Draft(@new) is not { } after)
        {
            return false;
        }
        var redline = Redline.Of(before, after);
        var rendered = CheckedRendering.Run(terminal, @new.Answers, () => format.Render(redline));
        if (rendered is null)
        {
            Exit = ExitCode.InputProblems;
            return false;
        }
        _written.Add((WrittenDocument.Of(format.Name, folder.Add(name, rendered.Bytes), rendered.Bytes, rendered.Pages), redline.Count));
        return true;
    }

    Document? Draft(DraftRequest request)
    {
        var result = _drafting.Run(request);
        if (result.Draft is not { } draft)
        {
            terminal.Print(result.Problems);
            Exit = ExitCode.Failed;
            return null;
        }
        foreach (var warning in request.Version == NewVersion ? draft.Warnings : [])
        {
            _warnings.TryAdd(warning, true);
        }
        return draft.Document;
    }

    void Write(Utf8JsonWriter json, IReadOnlyList<AnswerFinding> warnings)
    {
        json.WriteStartObject();
        json.WriteStartArray("documents");
        _written.ForEach(written => written.Document.Write(json));
        json.WriteEndArray();
        json.WriteNumber("additions", _written.Sum(written => written.Count.Additions));
        json.WriteNumber("deletions", _written.Sum(written => written.Count.Deletions));
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            FindingJson.Write(json, warning);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
