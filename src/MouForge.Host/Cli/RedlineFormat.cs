using MouForge.Documents.Comparison;
using MouForge.Documents.Pdf;
using MouForge.Documents.Rendering;
using MouForge.Documents.Word;

namespace MouForge.Host.Cli;

/// <summary>A format of redlines.</summary>
/// <param name="Name">As reports name it.</param>
/// <param name="Render">Makes the file.</param>
sealed record RedlineFormat(string Name, Func<Redline, RenderedDocument> Render)
{
    static readonly WordRenderer Word = new();
    static readonly PdfRenderer Pdf = new(ScriptEnvironment.Support);

    /// <summary>The format of files with an extension; null where there is none.</summary>
    /// <param name="extension">The extension with its dot.</param>
    /// <param name="full">True for unchanged parts too, where the format can leave them out.</param>
    public static RedlineFormat? Of(string extension, bool full) => extension.ToLowerInvariant() switch
    {
        // Nobody else is known to have made the changes but the coalition itself.
        ".docx" => new("docx", redline => Word.Render(redline, new RevisionAuthor(redline.New.Author, redline.New.CreatedAt))),
        ".pdf" => new("pdf", redline => Pdf.Render(redline, full)),
        _ => null,
    };
}
