using MouForge.Documents.Pdf.Tables;

namespace MouForge.Documents.Pdf.Styles;

/// <summary>How a document is laid out: kinds of pages and the looks of all that stands on them. Chosen once for a document and passed down.</summary>
sealed record PageDesign
{
    // Client pages begin lower where a band stands above their text.
    const double ClientTopBelowBand = 59;

    /// <summary>Pages that agencies agree on.</summary>
    public static readonly PageDesign Agency = new();

    /// <summary>Pages that agencies agree on, set large.</summary>
    public static readonly PageDesign AgencyLarge = new()
    {
        IsOneColumn = true,
        Portrait = PageGeometry.Large,
        Landscape = PageGeometry.Large,
        Looks = AgencyLooks.Large,
        Bilingual = AgencyLooks.Large,
        Tables = TableLooks.Large,
        Status = StatusLook.Large,
        Form = FormLook.Large,
        Signature = SignatureLook.Large,
        Furniture = FurnitureLook.Large,
    };

    /// <summary>Pages that clients hold.</summary>
    public static readonly PageDesign Client = new()
    {
        HighestWholePart = 200,
        Portrait = PageGeometry.Client,
        Landscape = PageGeometry.Client,
        Looks = ClientLooks.Normal,
        Bilingual = ClientLooks.Bilingual,
        Tables = TableLooks.Client,
    };

    /// <summary>Pages that clients hold, set large.</summary>
    public static readonly PageDesign ClientLarge = AgencyLarge with
    {
        HighestWholePart = 300,
        Looks = ClientLooks.Large,
        Bilingual = ClientLooks.Large,
    };

    static readonly PageDesign ClientBelowBand = BelowBand(Client);

    static readonly PageDesign ClientLargeBelowBand = BelowBand(ClientLarge);

    /// <summary>True where nothing stands side by side: neither fields nor boxes nor texts, and wide tables become cards.</summary>
    public bool IsOneColumn { get; init; }

    /// <summary>A numbered part of at most this height is not broken by a page's end; 0 where parts may be.</summary>
    public double HighestWholePart { get; init; }

    public PageGeometry Portrait { get; init; } = PageGeometry.Portrait;

    public PageGeometry Landscape { get; init; } = PageGeometry.Landscape;

    public Looks Looks { get; init; } = Looks.Agency;

    /// <summary>The looks of text in two languages side by side.</summary>
    public Looks Bilingual { get; init; } = ClientLooks.Bilingual;

    public TableLooks Tables { get; init; } = TableLooks.Agency;

    public StatusLook Status { get; init; } = StatusLook.Agency;

    public FormLook Form { get; init; } = FormLook.Normal;

    public SignatureLook Signature { get; init; } = SignatureLook.Agency;

    public FurnitureLook Furniture { get; init; } = FurnitureLook.Agency;

    /// <summary>The same with the lines of running text at least so many em apart, as some scripts need it; columns in two languages have their own.</summary>
    public PageDesign WithLeading(double em) => em == 0 ? this : this with
    {
        Looks = Looks.WithLeading(em),
        Tables = Tables.WithLeading(em),
        Furniture = Furniture.WithLeading(em),
    };

    /// <summary>The design of a document.</summary>
    public static PageDesign Of(DocumentProperties properties) => (properties.Design, properties.Print) switch
    {
        (DocumentDesign.Agency, PrintSize.Normal) => Agency,
        (DocumentDesign.Agency, PrintSize.Large) => AgencyLarge,
        (DocumentDesign.Client, PrintSize.Normal) => properties.Band is null ? Client : ClientBelowBand,
        (DocumentDesign.Client, PrintSize.Large) => properties.Band is null ? ClientLarge : ClientLargeBelowBand,
        _ => throw new ArgumentOutOfRangeException(nameof(properties), properties.Design, "There is no such design."),
    };

    static PageDesign BelowBand(PageDesign design) => design with
    {
        Portrait = design.Portrait with { BodyTop = ClientTopBelowBand },
        Landscape = design.Landscape with { BodyTop = ClientTopBelowBand },
    };
}
