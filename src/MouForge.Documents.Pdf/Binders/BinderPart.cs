using MouForge.Documents.Numbering;
using MouForge.Documents.Rendering;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Binders;

/// <summary>A document of a binder, laid out and not drawn yet.</summary>
/// <param name="source">The document.</param>
/// <param name="layout">Its layout.</param>
sealed class BinderPart(BinderDocument source, DocumentLayout layout)
{
    public BinderDocument Source { get; } = source;

    public DocumentLayout Layout { get; } = layout;

    /// <summary>A name that no other document of the binder has; it stands before field names and anchors.</summary>
    public required string Name { get; init; }

    /// <summary>The page of the binder that it begins on, from 1.</summary>
    public required int FirstPage { get; init; }

    /// <summary>Where its sections begin, for links from the contents page; they are placed when the document is drawn.</summary>
    public IReadOnlyDictionary<string, PdfTarget> Targets { get; } = source.Document.Sections.ToDictionary(section => section.Id, _ => new PdfTarget(), StringComparer.Ordinal);

    /// <summary>The name of a part by its place among the others, from 1.</summary>
    public static string NameOf(int number) => $"d{NumberFormat.Decimal(number)}";

    /// <summary>The anchor by which the contents page names one of its sections.</summary>
    public string AnchorOf(string section) => $"{Name}/{section}";

    /// <summary>Where the contents page finds it.</summary>
    public PrintedDocument Places()
    {
        var sections = new Dictionary<string, PrintedPlace>(StringComparer.Ordinal);
        foreach (var section in Source.Document.Sections)
        {
            sections.Add(section.Id, new PrintedPlace(AnchorOf(section.Id), FirstPage + Layout.Laid.PositionOf(Layout.Composed.Anchors[section.Id]).Page));
        }
        return new PrintedDocument(sections[Source.Document.Sections[0].Id], sections);
    }
}
