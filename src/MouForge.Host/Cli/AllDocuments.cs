using System.IO.Compression;
using System.Text.Json;
using MouForge.Drafting;
using MouForge.Questionnaires;

namespace MouForge.Host.Cli;

/// <summary>The documents that <c>draft-all</c> has made so far.</summary>
sealed class AllDocuments(DraftWriter writer, OutputFolder folder)
{
    // Zip entries carry no clock; this is the first moment the format knows.
    static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly IReadOnlyList<DraftFormat> Formats = [.. DraftFormats.All.Where(format => format.Name is "docx" or "pdf" or "public")];

    readonly List<WrittenDocument> _documents = [];

    /// <summary>The files, in the order they were made.</summary>
    public IReadOnlyList<WrittenDocument> Documents => _documents;

    /// <summary>What the drafts warn of.</summary>
    public IReadOnlyList<AnswerFinding> Warnings => writer.Warnings;

    /// <summary>Drafts the documents of one more template; false where that failed.</summary>
    public bool Add(DraftRequest request)
    {
        if (writer.Write(request, Formats) is not { } documents)
        {
            return false;
        }
        _documents.AddRange(documents);
        return true;
    }

    /// <summary>Adds the binder of all documents; false where that failed.</summary>
    public bool Add(BinderWriter binder, AnswerSet answers, string name)
    {
        if (writer.Write(binder, answers, name) is not { } document)
        {
            return false;
        }
        _documents.Add(document);
        return true;
    }

    /// <summary>Adds a ZIP of all files made so far, sorted by name, the same bytes for the same files.</summary>
    public void AddZip(string name)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var document in _documents.OrderBy(document => document.Path, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(Path.GetFileName(document.Path), CompressionLevel.Optimal);
                entry.LastWriteTime = ZipEpoch;
                using var target = entry.Open();
                target.Write(folder.BytesOf(document.Path).Span);
            }
        }
        byte[] bytes = stream.ToArray();
        _documents.Add(WrittenDocument.Of("zip", folder.Add(name, bytes), bytes, null));
    }

    public void Write(Utf8JsonWriter json, IReadOnlyList<AnswerFinding> warnings)
    {
        json.WriteStartObject();
        json.WriteStartArray("documents");
        _documents.ForEach(document => document.Write(json));
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            FindingJson.Write(json, warning);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
