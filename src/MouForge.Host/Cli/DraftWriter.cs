using System.Security.Cryptography;
using MouForge.Documents.Rendering;
using MouForge.Drafting;
using MouForge.Templates;

namespace MouForge.Host.Cli;

/// <summary>Drafts a document and writes it in the formats asked for.</summary>
sealed class DraftWriter(Terminal terminal, TemplateLibrary library, OutputFolder folder)
{
    /// <summary>The exit code where writing gave null.</summary>
    public int Exit { get; private set; }

    /// <summary>The draft made last.</summary>
    public Draft? Draft { get; private set; }

    /// <summary>Drafts and writes; null where that failed, which is printed.</summary>
    public IReadOnlyList<WrittenDocument>? Write(DraftRequest request, IReadOnlyList<DraftFormat> formats)
    {
        var result = new DraftAgreement(library).Run(request);
        if (result.Draft is not { } draft)
        {
            terminal.Print(result.Problems);
            Exit = ExitCode.Failed;
            return null;
        }
        Draft = draft;
        try
        {
            return [.. formats.Where(format => !format.IsPublic || draft.PublicCopy is not null).Select(format => Write(request, draft, format))];
        }
        catch (MissingGlyphException missing)
        {
            terminal.Print(MissingGlyphFindings.Of(missing, request.Answers));
            Exit = ExitCode.InputProblems;
            return null;
        }
    }

    WrittenDocument Write(DraftRequest request, Draft draft, DraftFormat format)
    {
        var rendered = format.Render(format.IsPublic ? draft.PublicCopy! : draft.Document);
        string path = folder.Add($"{request.Template.Id}.{request.Language}{format.Extension}", rendered.Bytes);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(rendered.Bytes.Span));
        return new WrittenDocument(format.Name, path, sha256, rendered.Bytes.Length, rendered.Pages);
    }
}
