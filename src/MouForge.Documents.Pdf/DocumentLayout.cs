using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Pagination;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Scripts;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf;

/// <summary>A document laid out, ready to be drawn.</summary>
/// <param name="Composed">Its strips.</param>
/// <param name="Laid">Its pages.</param>
/// <param name="Setter">Sets text that is known only when pages are.</param>
sealed record DocumentLayout(ComposedDocument Composed, LaidDocument Laid, TextSetter Setter)
{
    /// <summary>Lays out a document.</summary>
    /// <param name="document">The document, numbered.</param>
    /// <param name="root">What holds its tags.</param>
    /// <param name="scripts">What the machine has for other scripts than Latin.</param>
    /// <param name="idPrefix">What stands before the ids of its tags, where the file has several documents.</param>
    public static DocumentLayout Of(Document document, StructureElement root, ScriptSupport scripts, string idPrefix = "")
    {
        var writing = new WritingSystem(document.Properties.Language, scripts);
        var design = PageDesign.Of(document.Properties).WithLeading(writing.LeastLeading);
        var setter = new TextSetter(design.Looks.Inline, writing);
        var composed = new DocumentComposer(document, root, design, setter, idPrefix).Compose();
        return new DocumentLayout(composed, Paginator.Paginate(composed), setter);
    }

    /// <summary>Draws it on pages that are added to a file.</summary>
    /// <returns>Where it says its state.</returns>
    public StatePlaces Paint(IPageTarget writer, FilePlace place)
    {
        var places = new DocumentPainter(Composed, Laid, Setter).Paint(writer, place);
        writer.ShapedBy ??= Setter.Writing.ShapedBy;
        return places;
    }
}
