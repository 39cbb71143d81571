using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Binders;
using MouForge.Documents.Rendering;
using MouForge.Tests.Shared;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Binders;

/// <summary>A binder as a file for outside tools, deleted at the end of the test.</summary>
sealed class BinderFile : IDisposable
{
    public static readonly DocumentProperties Properties = Document().Properties with
    {
        Title = "Governance binder",
        VersionLabel = "As of November 21, 2026",
        State = DocumentState.Listing,
    };

    public BinderFile(params IReadOnlyList<BinderDocument> documents)
    {
        Name = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        var binder = new PdfBinder(Properties);
        Places = [.. documents.Select(binder.Add)];
        Bytes = binder.Render([Contents(documents, Places)]).Bytes.ToArray();
        File.WriteAllBytes(Name, Bytes);
    }

    public string Name { get; }

    public byte[] Bytes { get; }

    public IReadOnlyList<PrintedDocument> Places { get; }

    /// <summary>Lines that a reader of the file's navigation prints.</summary>
    public IReadOnlyList<string> Navigation(string what) => OutsideTool.Succeed(
        "/usr/bin/python3", "python3-pikepdf", Repository.PathOf("tests", "tools", "pdf_navigation.py"), what, Name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => File.Delete(Name);

    static Section Contents(IReadOnlyList<BinderDocument> documents, IReadOnlyList<PrintedDocument> places)
    {
        TableRow[] rows = [.. documents.Select((document, i) => new TableRow([
            TableCell.Of(document.Title),
            TableCell.Of(new CrossReferenceInline(places[i].Start.Anchor, "") { Number = $"{places[i].Start.Page}" })]))];
        return Front(
            new ParagraphBlock([Plain("Governance binder")], ParagraphStyle.Title),
            Table([new(), new() { Width = 40, Alignment = ColumnAlignment.End }], ["Document", "Page"], rows));
    }
}
