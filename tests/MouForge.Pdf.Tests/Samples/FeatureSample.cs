using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Structure;

namespace MouForge.Pdf.Tests.Samples;

/// <summary>A document that uses everything the writer can do. Conformance is checked on it, and pages are looked at.</summary>
sealed class FeatureSample
{
    static readonly PdfColor Ink = PdfColor.Parse("#1A1A1A");
    static readonly PdfColor Navy = PdfColor.Parse("#1F3A5F");
    static readonly PdfColor Tint = PdfColor.Parse("#EEF1F4");

    readonly PdfDocumentWriter _document = new(SampleDocument.Options with
    {
        Title = "Memorandum – Coalición «Ágora» <draft> & more",
        Subject = "Who does what, and how to reach whom",
    });

    readonly PdfTarget _lastPage = new();
    PdfPage _page = null!;
    double _y;

    /// <summary>The file; the same whenever and wherever it is made.</summary>
    public static byte[] Make()
    {
        var sample = new FeatureSample();
        sample.AddPage();
        sample.Heading(1, "1 Purpose");
        sample.Languages();
        sample.Links();
        sample.Lists();
        sample.AddPage();
        sample.Heading(2, "2 Needs and services");
        sample.Table();
        sample.Drawings();
        sample.Pictures();
        sample.AddPage();
        sample.Heading(2, "3 Consent");
        sample._lastPage.Place(sample._page, sample._y - 20);
        sample.Fields();
        sample.Finish();
        return sample._document.Save();
    }

    void AddPage()
    {
        _page = _document.AddLetterPage();
        _y = 90;
        var content = _page.Content;
        content.BeginArtifact(ArtifactKind.Footer);
        content.StrokeLine(72, 734, 540, 734, new StrokeStyle(0.5, PdfColor.Parse("#6B7480")));
        content.DrawText(new TextRun(TestFonts.Sans, 8, PdfColor.Gray(0.267), $"MCTF-MOU-2026 · Version 3 · Page {_page.Index + 1}"), 72, 746);
        content.End();
        var state = _page.StateContent;
        state.BeginArtifact(ArtifactKind.Header);
        state.DrawText(new TextRun(TestFonts.SansBold, 8, Ink, "Version 3 · For signature"), 430, 46);
        state.End();
    }

    void Heading(int level, string text)
    {
        _document.AddBookmark(text, level, _page, _y - 18);
        Line(_document.Root.Add(StructureType.Heading(level)), text, Navy);
    }

    void Line(StructureElement element, string text, PdfColor? color = null, double x = 72)
    {
        _page.Content.BeginTagged(element);
        _page.Content.DrawText(new TextRun(TestFonts.Serif, 10.5, color ?? Ink, text), x, _y);
        _page.Content.End();
        _y += 15;
    }

    void Languages()
    {
        var paragraph = _document.Root.Add(StructureType.Paragraph);
        var content = _page.Content;
        content.BeginTagged(paragraph);
        content.DrawText(new TextRun(TestFonts.Serif, 10.5, Ink, "AVAST, To Wave “Tyr”; soft\u00ADhyphen, no\u00A0break; "), 72, _y);
        content.BeginSpan("es");
        content.DrawText(new TextRun(TestFonts.SerifItalic, 10.5, Ink, "«¿Qué pasó, señora?» "), 310, _y);
        content.EndSpan();
        content.BeginSpan("ru", "Привет");
        content.DrawText(new TextRun(TestFonts.Serif, 10.5, Ink, "Привет "), 440, _y);
        content.EndSpan();
        content.End();
        _y += 15;
        var foreign = _document.Root.Add(StructureType.Paragraph);
        foreign.Language = "vi";
        Line(foreign, "Tiếng Việt: bữa ăn miễn phí; decomposed: Nu\u0301n\u0303ez, g\u0308, M\u0306\u0304");
        var shaped = _document.Root.Add(StructureType.Paragraph);
        content.BeginTagged(shaped);
        ushort ligature = TestFonts.Sans.GlyphOf(0xFB01), one = TestFonts.Sans.GlyphOf('n');
        var glyphs = new ShapedGlyph[]
        {
            new(ligature, TestFonts.Sans.AdvanceOf(ligature), 0, 0, 0, 2),
            new(one, TestFonts.Sans.AdvanceOf(one) + 50, 20, 150, 2, 1),
        };
        content.DrawText(new TextRun(TestFonts.Sans, 10.5, Ink, "fin") { Glyphs = glyphs }, 72, _y);
        content.DrawText(new TextRun(TestFonts.Sans, 10.5, Ink, " phonetic 𐞀"), 90, _y);
        content.End();
        _y += 20;
    }

    void Links()
    {
        var content = _page.Content;
        var paragraph = _document.Root.Add(StructureType.Paragraph);
        content.BeginTagged(paragraph);
        content.DrawText(new TextRun(TestFonts.Serif, 10.5, Ink, "Write to "), 72, _y);
        var link = paragraph.Add(StructureType.Link);
        content.BeginTagged(link);
        content.DrawText(new TextRun(TestFonts.Serif, 10.5, Navy, "the office"), 118, _y);
        _page.AddLink(new PdfRectangle(118, _y - 11, 52, 15), new Uri("https://exämple.org/büro (old)\\x?q=1&r=ñ#a"), "The office’s page", link);
        content.BeginTagged(paragraph);
        content.DrawText(new TextRun(TestFonts.Serif, 10.5, Ink, " or see "), 170, _y);
        var inside = paragraph.Add(StructureType.Link);
        content.BeginTagged(inside);
        content.DrawText(new TextRun(TestFonts.Serif, 10.5, Navy, "Section 3"), 212, _y);
        _page.AddLink(new PdfRectangle(212, _y - 11, 52, 15), _lastPage, "Section 3, Consent", inside);
        content.BeginTagged(paragraph);
        content.DrawText(new TextRun(TestFonts.Serif, 10.5, Ink, "."), 264, _y);
        content.End();
        _y += 20;
        var note = _document.Root.Add(StructureType.Note);
        Line(note.Add(StructureType.Paragraph), "Counsel note to 1.1. Check this for your state.");
    }

    void Lists()
    {
        var list = _document.Root.Add(StructureType.List);
        list.Numbering = ListNumbering.Decimal;
        var body = Item(list, "1.1", "Parts that bind. Two of them:");
        var inner = body.Add(StructureType.List);
        inner.Numbering = ListNumbering.LowerAlpha;
        Item(inner, "(a)", "the first");
        Item(inner, "(b)", "the second");
    }

    StructureElement Item(StructureElement list, string label, string text)
    {
        var item = list.Add(StructureType.ListItem);
        var labelElement = item.Add(StructureType.Label);
        _page.Content.BeginTagged(labelElement);
        _page.Content.DrawText(new TextRun(TestFonts.Serif, 10.5, Ink, label), 72, _y);
        var body = item.Add(StructureType.ListBody);
        Line(body.Add(StructureType.Strong), text, x: 108);
        return body;
    }

    void Table()
    {
        var table = _document.Root.Add(StructureType.Table);
        table.BoundingBox = new PdfRectangle(72, _y - 12, 200, 130);
        var head = table.Add(StructureType.TableHead).Add(StructureType.TableRow);
        var service = Cell(head, StructureType.TableHeader, "Service", 72);
        (service.Scope, service.Id) = (TableScope.Column, "service");
        var partner = head.Add(StructureType.TableHeader);
        (partner.Scope, partner.Id, partner.ActualText) = (TableScope.Column, "partner", "Bridgeway Shelter, Inc.");
        _page.Content.BeginTagged(partner);
        _page.Content.DrawTextTurned(new TextRun(TestFonts.SansBold, 7.5, Ink, "1 Bridgeway"), 250, _y + 60);
        _page.Content.End();
        _y += 80;
        var body = table.Add(StructureType.TableBody);
        var group = body.Add(StructureType.TableRow);
        var groupHead = Cell(group, StructureType.TableHeader, "Safety", 72);
        (groupHead.Scope, groupHead.ColumnSpan, groupHead.Id) = (TableScope.Row, 2, "safety");
        _y += 15;
        var row = body.Add(StructureType.TableRow);
        var rowHead = Cell(row, StructureType.TableHeader, "Emergency shelter", 72);
        (rowHead.Scope, rowHead.RowSpan, rowHead.Headers) = (TableScope.Row, 2, ["service", "safety"]);
        Cell(row, StructureType.TableCell, "P", 250).Headers = ["partner", "safety"];
        _y += 15;
        var second = body.Add(StructureType.TableRow);
        Cell(second, StructureType.TableCell, "–", 250).ActualText = "not stated";
        _y += 20;
    }

    StructureElement Cell(StructureElement row, StructureType type, string text, double x)
    {
        var cell = row.Add(type);
        _page.Content.BeginTagged(cell);
        _page.Content.DrawText(new TextRun(TestFonts.Sans, 9, Ink, text), x, _y);
        _page.Content.End();
        return cell;
    }

    void Drawings()
    {
        var content = _page.Content;
        content.BeginArtifact(ArtifactKind.Layout);
        content.FillRectangle(new PdfRectangle(72, _y, 100, 30), Tint);
        content.StrokeRectangle(new PdfRectangle(190, _y, 12.5, 12.5), new StrokeStyle(1.1, Ink), 1.5);
        content.StrokeRectangle(new PdfRectangle(210, _y, 60, 30), new StrokeStyle(0.75, Ink) { Dash = 3, Gap = 2 });
        content.StrokeLine(280, _y, 340, _y + 30, new StrokeStyle(3, Navy) { Cap = LineCap.Round });
        content.StrokeLine(350, _y, 410, _y + 30, new StrokeStyle(1, Ink) { Dash = 4 });
        content.FillDisc(430, _y + 15, 20, Navy);
        content.FillPath(new PdfPath().MoveTo(460, _y).CurveTo(new(480, _y), new(490, _y + 10), new(490, _y + 30)).LineTo(460, _y + 30).Close(), Ink);
        content.StrokePath(new PdfPath().MoveTo(500, _y + 15).LineTo(510, _y + 28).LineTo(530, _y + 2), new StrokeStyle(1.8, Ink) { Cap = LineCap.Round });
        content.End();
        _y += 40;
    }

    void Pictures()
    {
        foreach (string name in (string[])["rgba-8.png", "palette-4.png", "gray-16.png", "color.jpg", "gray.jpg"])
        {
            var figure = _document.Root.Add(StructureType.Figure);
            figure.Alt = "A test picture, " + name;
            figure.BoundingBox = new PdfRectangle(72, _y, 65, 45);
            _page.Content.BeginTagged(figure);
            _page.Content.DrawImage(TestImages.Parse(name), figure.BoundingBox.Value);
            _page.Content.End();
            _y += 55;
        }
    }

    void Fields()
    {
        Line(_document.Root.Add(StructureType.Paragraph), "How to reach me safely");
        _page.AddTextField(
            new PdfRectangle(72, _y, 240, 23),
            new TextFieldOptions { Name = "part3.reach", Description = "Part 3: How to reach me safely", Font = TestFonts.Sans, Color = Ink },
            _document.Root.Add(StructureType.Form));
        _y += 40;
        _page.AddTextField(
            new PdfRectangle(72, _y, 240, 69),
            new TextFieldOptions { Name = "part3.note", Description = "Part 3: Note (más)", Font = TestFonts.Sans, Color = Navy, Multiline = true },
            _document.Root.Add(StructureType.Form));
        _y += 90;
        var box = new PdfRectangle(72, _y, 12.5, 12.5);
        _page.Content.BeginArtifact(ArtifactKind.Layout);
        _page.Content.StrokeRectangle(box, new StrokeStyle(1.1, Ink), 1.5);
        _page.AddCheckBox(
            new PdfRectangle(70, _y - 5, 200, 22),
            new CheckBoxOptions { Name = "part3.agree", Description = "Part 3: I agree", Box = box, Color = Ink },
            _document.Root.Add(StructureType.Form));
        _page.AddCheckBox(
            new PdfRectangle(300, _y, 12.5, 12.5),
            new CheckBoxOptions { Name = "agree", Description = "I agree" },
            _document.Root.Add(StructureType.Form));
        _y += 40;
        _page.AddSignatureField(
            new PdfRectangle(292, _y, 248, 38),
            new SignatureFieldOptions { Name = "party1.signature", Description = "Signature of Beatrix Yarrow for Bridgeway Shelter, Inc." },
            _document.Root.Add(StructureType.Form));
        var state = _document.Root.Add(StructureType.Paragraph);
        state.ActualText = "Status: For signature. Version 3.";
        _page.StateContent.BeginTagged(state);
        _page.StateContent.DrawText(new TextRun(TestFonts.Sans, 9, Ink, "For signature"), 72, _y);
        _page.StateContent.End();
    }

    void Finish()
    {
        _document.SetPageLabel(0, PageLabelStyle.LowerRoman);
        _document.SetPageLabel(1, PageLabelStyle.Decimal, 5, "A-");
        _document.AddBookmark("Nested far", 5, _page, 300);
        _document.AddBookmark("Annex", 1, _page, 400);
        _document.Attach(new PdfAttachment("outline – ü.md", "# Outline"u8.ToArray(), "text/markdown", AttachmentRelationship.Alternative, "The text as Markdown"));
        _document.Attach(new PdfAttachment("answers.json", "{}"u8.ToArray(), "application/json", AttachmentRelationship.Source, "The answers"));
    }
}
