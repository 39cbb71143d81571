using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>How a panel, notice, box or counsel note looks; lengths in points.</summary>
sealed record PanelLook
{
    /// <summary>Tinted ground, no frame.</summary>
    public static readonly PanelLook Panel = new() { Ground = Palette.Tint, PadX = 12, PadY = 8 };

    /// <summary>White in a frame.</summary>
    public static readonly PanelLook RestrictedNotice = new() { Frame = new StrokeStyle(0.75, Palette.Ink), PadX = 12, PadY = 8 };

    /// <summary>Tinted ground with a bar.</summary>
    public static readonly PanelLook ClientBox = new() { Ground = Palette.Tint, BarWidth = 4, BarColor = Palette.Navy, PadX = 14, PadY = 10 };

    /// <summary>Dashed frame with a bar.</summary>
    public static readonly PanelLook CounselNote = new()
    {
        Frame = new StrokeStyle(0.75, Palette.Mid) { Dash = 2.25, Gap = 1.5 },
        BarWidth = 3,
        BarColor = Palette.Mid,
        PadX = 10,
        PadY = 6,
        Before = 6,
    };

    /// <summary>The ground; null for none.</summary>
    public PdfColor? Ground { get; init; }

    /// <summary>The frame; null for none.</summary>
    public StrokeStyle? Frame { get; init; }

    /// <summary>Width of the bar at the start; 0 for none.</summary>
    public double BarWidth { get; init; }

    public PdfColor BarColor { get; init; }

    public required double PadX { get; init; }

    public required double PadY { get; init; }

    public double Before { get; init; }

    public double After { get; init; } = 10;

    /// <summary>The look of a kind of panel.</summary>
    public static PanelLook Of(PanelKind kind) => kind switch
    {
        PanelKind.Panel => Panel,
        PanelKind.RestrictedNotice => RestrictedNotice,
        PanelKind.ClientBox => ClientBox,
    };

    /// <summary>The column of the panel's text.</summary>
    public Column Inside(Column column)
    {
        double frame = Frame?.Width ?? 0;
        return column.Inset(Math.Max(BarWidth, frame) + PadX, frame + PadX);
    }
}
