namespace MouForge.Documents.Pdf.Styles;

/// <summary>Where things stand on a page, in points from its top left corner.</summary>
sealed record PageGeometry
{
    /// <summary>US Letter upright, pages of agencies.</summary>
    public static readonly PageGeometry Portrait = new() { Width = 612, Height = 792, BodyBottom = 720, FooterRule = 734 };

    /// <summary>US Letter upright, pages of clients.</summary>
    public static readonly PageGeometry Client = Portrait with
    {
        Margin = 60,
        BodyTop = 54,
        BodyBottom = 690,
        FooterRule = 702,
        FormLine = 745,
        BinderLineRise = 35,
    };

    /// <summary>US Letter upright, large print for clients and agencies.</summary>
    public static readonly PageGeometry Large = Client with
    {
        BodyBottom = 650,
        FooterRule = 664,
        FormLine = 738,
        HeaderTop = 32,
        BinderLineRise = 36,
    };

    /// <summary>US Letter on its side, for a wide matrix.</summary>
    public static readonly PageGeometry Landscape = new() { Width = 792, Height = 612, BodyBottom = 540, FooterRule = 554 };

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>Width of the margins on the left and right.</summary>
    public double Margin { get; init; } = 72;

    public double BodyTop { get; init; } = 72;

    public required double BodyBottom { get; init; }

    /// <summary>Top of the rule above the footer; on client pages of the rule above the hotlines.</summary>
    public required double FooterRule { get; init; }

    /// <summary>Top of the line under the hotlines of a client page.</summary>
    public double FormLine { get; init; }

    /// <summary>From the top of the line below the footer, which names the page of the binder, to the foot of the page.</summary>
    public double BinderLineRise { get; init; } = 42.5;

    /// <summary>Top of the header's line.</summary>
    public double HeaderTop { get; init; } = 38;

    /// <summary>Bottom of the draft band that stands in place of the header.</summary>
    public double BandBottom { get; init; } = 52;

    public double BodyWidth => Width - (2 * Margin);

    public double BodyHeight => BodyBottom - BodyTop;

    /// <summary>The body's full width.</summary>
    public Column Body => new(Margin, BodyWidth);
}
