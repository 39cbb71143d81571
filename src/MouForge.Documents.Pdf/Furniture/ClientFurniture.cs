using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Furniture;

/// <summary>
/// Around the text of a client: the draft band on drafts, and at the foot the hotlines and the form line. No header and no code. The hotlines
/// are read aloud once, at the end of the first page.
/// </summary>
sealed class ClientFurniture : PageFurniture
{
    const double RuleWidth = 1;
    const double TextBelowRule = 5;
    const double Gap = 8;

    // Room is left for page numbers of so many digits.
    const int WidestNumber = 99;

    // Between the last line of the hotlines and the form line; and left free at the foot of the page.
    const double AboveFormLine = 4;
    const double FreeFoot = 20;

    readonly DocumentProperties _properties;
    readonly FurnitureLook _look;
    readonly TextSetter _setter;
    readonly DraftBand? _band;
    readonly HotlineColumn[] _hotlines;
    readonly TextLine[] _formLine;
    readonly int _hotlineLines;

    /// <param name="properties">What is said about the document.</param>
    /// <param name="design">How it is laid out.</param>
    /// <param name="setter">Sets text.</param>
    public ClientFurniture(DocumentProperties properties, PageDesign design, TextSetter setter)
    {
        (_properties, _look, _setter) = (properties, design.Furniture, setter);
        _band = DraftBand.Of(properties, design, setter);
        _hotlines = HotlineColumn.Set(properties.Hotlines, design, setter);
        _hotlineLines = _hotlines.Length == 0 ? 0 : _hotlines.Max(column => column.Lines);
        string line = properties.FormLine ?? properties.Identity;
        string text = properties.Print == PrintSize.Large ? $"{line} · {properties.Words.LargePrint}" : line;
        _formLine = setter.Set([new TextInline(text)], _look.Footer, design.Portrait.BodyWidth - PageLine(WidestNumber, WidestNumber).Width - Gap);
        Spoken = _hotlines.Length == 0 ? null : string.Join(" ", properties.Hotlines.Select(cell => $"{cell.Title.TrimEnd('.')}: {cell.Text.TrimEnd('.')}."));
    }

    public override string? Spoken { get; }

    public override PageGeometry Fit(PageGeometry geometry)
    {
        double formRoom = geometry.Height - FreeFoot - geometry.FormLine;
        double formRise = Math.Max(0, (_formLine.Length * _look.Footer.Leading) - formRoom);
        double hotlineRoom = geometry.FormLine - AboveFormLine - geometry.FooterRule - TextBelowRule;
        double rise = formRise + Math.Max(0, (_hotlineLines * _look.HotlineText.Leading) - hotlineRoom);
        return rise == 0 ? geometry : geometry with
        {
            FormLine = geometry.FormLine - formRise,
            FooterRule = geometry.FooterRule - rise,
            BodyBottom = geometry.BodyBottom - rise,
        };
    }

    public override StateLinePlace? Draw(PdfPage page, PageGeometry geometry, PagePlace place)
    {
        var content = page.Content;
        if (_band is not null)
        {
            content.BeginArtifact(ArtifactKind.Header);
            _band.Draw(content, geometry, place.IsMembersOnly);
        }
        content.BeginArtifact(ArtifactKind.Footer);
        DrawFormLine(content, geometry, place);
        if (_hotlines.Length > 0)
        {
            double y = geometry.FooterRule + (RuleWidth / 2);
            content.StrokeLine(geometry.Margin, y, geometry.Width - geometry.Margin, y, new StrokeStyle(RuleWidth, Palette.Navy));
            DrawHotlines(content, geometry, place);
        }
        content.End();
        return null;
    }

    void DrawFormLine(PdfContent content, PageGeometry geometry, PagePlace place)
    {
        for (int i = 0; i < _formLine.Length; i++)
        {
            DrawLine(content, _formLine[i], geometry.Margin, geometry.FormLine + (i * _look.Footer.Leading), _look.Footer);
        }
        var page = PageLine(place.Number, place.Count);
        DrawLine(content, page, geometry.Width - geometry.Margin - page.Width, geometry.FormLine, _look.Footer);
    }

    void DrawHotlines(PdfContent content, PageGeometry geometry, PagePlace place)
    {
        if (place.Tag is { } tag)
        {
            content.BeginTagged(tag);
        }
        foreach (var column in _hotlines)
        {
            column.Draw(content, geometry.FooterRule + TextBelowRule, _look);
        }
    }

    TextLine PageLine(int number, int count) => _setter.SetLine(Format(_properties.Words.PageOf, number, count), _look.Footer);
}
