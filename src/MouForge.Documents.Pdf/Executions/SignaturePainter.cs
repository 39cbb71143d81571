using MouForge.Documents.Executions;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Furniture;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Updates;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>Puts signatures, dates and stamps in the places of form fields, each tagged where its field was.</summary>
/// <param name="update">Takes them.</param>
/// <param name="look">How they look.</param>
/// <param name="setter">Sets their text.</param>
/// <param name="words">Their words.</param>
sealed class SignaturePainter(PdfUpdate update, SignatureLook look, TextSetter setter, ExecutionWords words)
{
    // Room for a drawn signature within its area: 6 in, 2 down, and standing 2 above the line (look, section 9).
    const double Inset = 6;
    const double Above = 2;
    const double SmallestTyped = 11;

    /// <summary>Fills the block of a party that signed.</summary>
    public void Fill(SignaturePlace place, PartySignature signature)
    {
        var page = update.Page(place.Signature.Page);
        DrawSignature(page, update.Remove(place.Signature), place, signature);
        var name = update.Remove(place.Name);
        if (signature.IsDelegate)
        {
            DrawOnLine(page, name.Parent.Insert(name.Index, StructureType.Paragraph), place.Name.Area, $"{signature.Signatory}, {signature.Title}");
        }
        var date = update.Remove(place.Date);
        DrawOnLine(page, date.Parent.Insert(date.Index, StructureType.Paragraph), place.Date.Area, SignatureStamp.Day(signature, words));
        var stamp = date.Parent.Insert(date.Index + 1, StructureType.Paragraph);
        DrawStamp(page, stamp, place.Placed(look.StampArea, look), SignatureStamp.Text(signature, words));
    }

    /// <summary>Takes the fields of a party out that did not sign: its area stays empty.</summary>
    public void Clear(SignaturePlace place)
    {
        foreach (var field in (PdfField[])[place.Signature, place.Name, place.Date])
        {
            update.Remove(field);
        }
    }

    void DrawSignature(PdfPage page, (StructureElement Parent, int Index) tag, SignaturePlace place, PartySignature signature)
    {
        var area = place.Signature.Area;
        var room = new PdfRectangle(area.X + Inset, area.Y + Above, area.Width - (2 * Inset), area.Height - (2 * Above));
        switch (signature.Method)
        {
            case DrawnSignature drawn:
                DrawFigure(page, tag, words.Format("drawn_signature", signature.Signatory), content => InkPainter.Draw(content, drawn, room));
                break;
            case InkSignature { Picture.IsEmpty: false } ink:
                DrawFigure(page, tag, words.Format("ink_signature", signature.Signatory), content => InkPainter.Draw(content, ink.Picture, room));
                break;
            case TypedSignature typed:
                DrawName(page, tag, typed.Text, TextStyle.Italic, look.Typed, room);
                break;
            case ClickedSignature:
                DrawName(page, tag, signature.Signatory, TextStyle.None, look.Signatory, room);
                break;
        }
    }

    static void DrawFigure(PdfPage page, (StructureElement Parent, int Index) tag, string alt, Func<PdfContent, PdfRectangle> draw)
    {
        var figure = tag.Parent.Insert(tag.Index, StructureType.Figure);
        figure.Alt = alt;
        page.StateContent.BeginTagged(figure);
        figure.BoundingBox = draw(page.StateContent);
        page.StateContent.End();
    }

    void DrawName(PdfPage page, (StructureElement Parent, int Index) tag, string name, TextStyle style, ParagraphLook paragraph, PdfRectangle room)
    {
        var text = new TextInline(name, style);
        var fitting = paragraph;
        while (fitting.Size > SmallestTyped && setter.Measure([text], fitting).Whole > room.Width)
        {
            fitting = Smaller(fitting);
        }
        page.StateContent.BeginTagged(tag.Parent.Insert(tag.Index, StructureType.Paragraph));
        DrawUpwards(page, setter.Set([text], fitting, room.Width), room, room.Bottom, fitting);
        page.StateContent.End();
    }

    // What does not fit on one line stands on two; nothing that was signed is ever cut.
    void DrawOnLine(PdfPage page, StructureElement tag, PdfRectangle area, string text)
    {
        var fitting = look.Written;
        var lines = setter.Set([new TextInline(text)], fitting, area.Width);
        while (lines.Length > 2 && fitting.Size > look.Stamp.Size)
        {
            fitting = Smaller(fitting);
            lines = setter.Set([new TextInline(text)], fitting, area.Width);
        }
        page.StateContent.BeginTagged(tag);
        DrawUpwards(page, lines, area, area.Bottom - (lines.Length > 1 ? 0 : Above), fitting);
        page.StateContent.End();
    }

    void DrawStamp(PdfPage page, StructureElement tag, PdfRectangle area, string text)
    {
        var lines = setter.Set([new TextInline(text)], look.Stamp, area.Width);
        page.StateContent.BeginTagged(tag);
        DrawUpwards(page, lines, area, area.Y + (lines.Length * look.Stamp.Leading), look.Stamp);
        page.StateContent.End();
    }

    static void DrawUpwards(PdfPage page, TextLine[] lines, PdfRectangle area, double bottom, ParagraphLook paragraph)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            PageFurniture.DrawLine(page.StateContent, lines[i], area.X, bottom - ((lines.Length - i) * paragraph.Leading), paragraph);
        }
    }

    static ParagraphLook Smaller(ParagraphLook look) => look with { Size = look.Size - 0.5, Leading = look.Leading - 0.5 };
}
