using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Fields;
using MouForge.Documents.Pdf.Fonts;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Signatures;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Forms;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>
/// The place where one party signs: one strip of a fixed size. A left side too high for it stands above, a strip for each line.
/// </summary>
/// <param name="block">The block.</param>
/// <param name="side">Its left side.</param>
/// <param name="column">From its left to its right edge.</param>
sealed class SignatureElement(SignatureBlock block, SignatureSide side, Column column) : LayoutElement
{
    const double SpaceBetween = 12;
    const double TopRule = 1;
    const double BelowStandingText = 6;

    /// <summary>The one height of all blocks of the document.</summary>
    public required double Height { get; init; }

    public required SignatureLook Look { get; init; }

    /// <summary>Size of what is typed.</summary>
    public required double TypedSize { get; init; }

    public required SignatureTags Tags { get; init; }

    public required SignatureCaptions Captions { get; init; }

    /// <summary>Composite format of what a screen reader says of a field: party, caption.</summary>
    public required string FieldDescription { get; init; }

    int TextParts => side.StandsAbove ? side.Lines.Count : 0;

    public override void Measure(StripList strips)
    {
        for (int i = 0; i < TextParts; i++)
        {
            strips.Add(new Strip(this, i, side.Lines[i].Look.Leading)
            {
                Before = i == 0 ? SpaceBetween : 0,
                After = i == TextParts - 1 ? BelowStandingText : 0,
                Bond = i == TextParts - 1 ? Bond.Firm : LineBonds.After(i, TextParts),
            });
        }
        strips.Add(new Strip(this, TextParts, Height) { Before = TextParts > 0 ? BelowStandingText : SpaceBetween, After = SpaceBetween });
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        if (part < TextParts)
        {
            DrawSideLine(side.Lines[part], top, page);
            return;
        }
        page.Rule(column, top, TopRule, Palette.Navy);
        if (!side.StandsAbove)
        {
            foreach (var line in side.Lines)
            {
                DrawSideLine(line, top + Look.TextTop + line.Y, page);
            }
        }
        DrawFields(Look.FieldsBelow > 0 ? top + Height - Look.FieldsBelow : top, page);
    }

    void DrawSideLine(in SignatureLine line, double top, PagePainter page)
        => page.DrawLine(line.Text, column.Left, top, line.Look, Tags.Paragraphs[line.Paragraph]!);

    void DrawFields(double top, PagePainter page)
    {
        var signature = Placed(Look.SignatureArea, top);
        DrawField(signature, Captions.Signature, Look.SignatureCaptionGap, Tags.Signature, page);
        page.Page.AddSignatureField(
            signature,
            new SignatureFieldOptions { Name = NameOf("signature"), Description = Describe(block.SignatureCaption) },
            Tags.Signature.Form);
        var name = Placed(Look.OtherNameArea, top);
        DrawField(name, Captions.OtherName, Look.CaptionGap, Tags.OtherName, page);
        page.Page.AddTextField(name, TextField("name", block.OtherNameCaption), Tags.OtherName.Form);
        var date = Placed(Look.DateArea, top);
        DrawField(date, Captions.Date, Look.CaptionGap, Tags.Date, page);
        page.Page.AddTextField(date, TextField("date", block.DateCaption), Tags.Date.Form);
    }

    void DrawField(PdfRectangle area, TextLine[] caption, double gap, FieldTags tags, PagePainter page)
    {
        page.Rule(new Column(area.X, area.Width), area.Bottom - (Look.Line / 2), Look.Line, Palette.Ink);
        for (int i = 0; i < caption.Length; i++)
        {
            page.DrawLine(caption[i], area.X, area.Bottom + gap + (i * Look.Caption.Leading), Look.Caption, tags.Caption);
        }
    }

    PdfRectangle Placed(PdfRectangle area, double top) => area with { X = column.Left + area.X, Y = top + area.Y };

    TextFieldOptions TextField(string part, string caption) => new()
    {
        Name = NameOf(part),
        Description = Describe(caption),
        Font = FontLibrary.Of(Face.SansRegular),
        FontSize = TypedSize,
        Color = Palette.Ink,
    };

    string NameOf(string part) => $"{block.PartyId}.{part}";

    string Describe(string caption) => string.Format(CultureInfo.InvariantCulture, FieldDescription, block.Party, caption);
}
