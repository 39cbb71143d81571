using System.Globalization;
using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Furniture;

/// <summary>What stands around the text of every page: artifacts, but for what a page's reader must hear once.</summary>
abstract class PageFurniture
{
    /// <summary>The title of tags of what is read aloud without being part of the text, by which tools that compare texts tell it.</summary>
    public const string TagTitle = "Furniture";

    /// <summary>Nothing around the text.</summary>
    public static readonly PageFurniture None = new NoFurniture();

    /// <summary>What is read aloud once, at the end of the first page; null for nothing.</summary>
    public virtual string? Spoken => null;

    /// <summary>The furniture of a document.</summary>
    /// <param name="properties">What is said about the document.</param>
    /// <param name="design">How it is laid out.</param>
    /// <param name="setter">Sets text.</param>
    public static PageFurniture Of(DocumentProperties properties, PageDesign design, TextSetter setter) => properties.Design switch
    {
        DocumentDesign.Agency => new AgencyFurniture(properties, design, setter),
        DocumentDesign.Client => new ClientFurniture(properties, design, setter),
    };

    /// <summary>The page that leaves room for the furniture: its body ends higher where the foot needs more lines.</summary>
    public virtual PageGeometry Fit(PageGeometry geometry) => geometry;

    /// <summary>Draws the furniture of a page.</summary>
    /// <returns>Where its state words stand; null where it has none.</returns>
    public abstract StateLinePlace? Draw(PdfPage page, PageGeometry geometry, PagePlace place);

    /// <summary>Draws a line of text.</summary>
    protected internal static void DrawLine(PdfContent content, in TextLine line, double x, double top, ParagraphLook look)
    {
        foreach (var fragment in line.Fragments)
        {
            FragmentPainter.Draw(content, fragment, line.StartOf(fragment, x, content.IsMirrored), top + look.Baseline);
        }
    }

    /// <summary>Fills in a composite format.</summary>
    protected static string Format(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);

    sealed class NoFurniture : PageFurniture
    {
        public override StateLinePlace? Draw(PdfPage page, PageGeometry geometry, PagePlace place) => null;
    }
}
