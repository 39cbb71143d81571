using MouForge.Documents.Html;
using MouForge.Documents.Outlines;
using MouForge.Documents.Pdf;
using MouForge.Documents.Word;

namespace MouForge.Host.Cli;

/// <summary>The formats of <c>--formats</c>.</summary>
static class DraftFormats
{
    static readonly PdfRenderer Pdf = new(ScriptEnvironment.Support);

    /// <summary>All of them, in the order they are written.</summary>
    public static IReadOnlyList<DraftFormat> All { get; } =
    [
        new("docx", ".docx", false, new WordRenderer().Render),
        new("pdf", ".pdf", false, Pdf.Render),
        new("html", ".html", false, HtmlRenderer.RenderPage),
        new("outline", ".md", false, new OutlineRenderer().Render),
        new("public", ".public.pdf", true, Pdf.Render),
    ];

    /// <summary>What is written where nothing is said.</summary>
    public const string Usual = "docx,pdf";

    /// <summary>The formats a comma-separated list names; <paramref name="unknown"/> is the first name that is none.</summary>
    public static IReadOnlyList<DraftFormat> Parse(string list, out string? unknown)
    {
        string[] names = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        unknown = names.FirstOrDefault(name => All.All(format => format.Name != name));
        return [.. All.Where(format => names.Contains(format.Name, StringComparer.Ordinal))];
    }
}
