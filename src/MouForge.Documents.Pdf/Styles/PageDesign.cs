using MouForge.Documents.Pdf.Tables;

namespace MouForge.Documents.Pdf.Styles;

/// <summary>How a document is laid out: kinds of pages and the looks of all that stands on them. Chosen once for a document and passed down.</summary>
sealed record PageDesign
{
    /// <summary>Pages that agencies agree on.</summary>
    public static readonly PageDesign Agency = new();

    /// <summary>The design of a document.</summary>
    public static PageDesign Of(DocumentProperties properties) => Agency;

    /// <summary>True where nothing stands side by side: neither fields nor boxes nor texts.</summary>
    public bool IsOneColumn { get; init; }

    public PageGeometry Portrait { get; init; } = PageGeometry.Portrait;

    public PageGeometry Landscape { get; init; } = PageGeometry.Landscape;

    public Looks Looks { get; init; } = Looks.Agency;

    public TableLooks Tables { get; init; } = TableLooks.Agency;

    public FactLook Facts { get; init; } = FactLook.Agency;

    public FactLook Steps { get; init; } = FactLook.AgencySteps;

    public StatusLook Status { get; init; } = StatusLook.Agency;

    public FormLook Form { get; init; } = FormLook.Normal;

    public SignatureLook Signature { get; init; } = SignatureLook.Agency;

    public FurnitureLook Furniture { get; init; } = FurnitureLook.Agency;
}
