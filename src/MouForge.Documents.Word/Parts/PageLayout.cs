using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Parts;

/// <summary>Margins of a document's pages, on Letter paper, in twips.</summary>
sealed record PageLayout
{
    const int Short = 12240;
    const int Long = 15840;

    static readonly PageLayout Agency = new() { Side = Twips(72), Top = Twips(72), Bottom = Twips(72), Header = Twips(34), Footer = Twips(36) };

    static readonly PageLayout Client = Agency with { Side = Twips(60), Top = Twips(54), Bottom = Twips(102) };

    static readonly PageLayout Large = Client with { Bottom = Twips(142), Header = Twips(28), Footer = Twips(38) };

    /// <summary>Left and right.</summary>
    public required int Side { get; init; }

    public required int Top { get; init; }

    public required int Bottom { get; init; }

    /// <summary>From the upper edge to the header.</summary>
    public required int Header { get; init; }

    /// <summary>From the footer to the lower edge.</summary>
    public required int Footer { get; init; }

    /// <summary>False for pages of clients, unless they carry a band.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>True where the text runs from right to left.</summary>
    public bool RightToLeft { get; init; }

    /// <summary>The layout of a document.</summary>
    public static PageLayout Of(DocumentProperties properties)
    {
        bool client = properties.Design == DocumentDesign.Client;
        bool band = properties.Band is not null;
        var layout = properties.Print == PrintSize.Large ? Large : client ? Client : Agency;
        return layout with
        {
            // The text keeps clear of the band.
            Top = band && layout != Agency ? Twips(59) : layout.Top,
            HasHeader = !client || band,
            RightToLeft = WritingDirection.IsRightToLeft(properties.Language),
        };
    }

    /// <summary>Width of the paper.</summary>
    public static int WidthOf(PageKind kind) => kind.Landscape ? Long : Short;

    /// <summary>Height of the paper.</summary>
    public static int HeightOf(PageKind kind) => kind.Landscape ? Short : Long;

    /// <summary>Width of the text.</summary>
    public int TextWidth(PageKind kind) => WidthOf(kind) - (2 * Side);
}
