using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes tick boxes, each before its label. A click ticks them.</summary>
static class TickGroupWriter
{
    static readonly int Step = Twips(22);

    // ☐ and ☑ in a font that Windows and Office for the Mac have.
    const string Font = "Segoe UI Symbol";
    const string Empty = "\u2610";

    public static void Write(BodyWriter body, TickGroupBlock group)
    {
        bool keepAfter = body.KeepWithNext;
        var format = FormatAt(body.Column.Indent + Step);
        for (int i = 0; i < group.Boxes.Count; i++)
        {
            body.KeepWithNext = keepAfter || i < group.Boxes.Count - 1;
            body.OpenParagraph(StyleIds.TickBox, format);
            WriteBox(body, group.Boxes[i]);
            body.Xml.Raw("<w:r><w:tab/></w:r>"u8);
            body.Inlines.Write(group.Boxes[i].Label);
            body.CloseParagraph();
        }
        body.KeepWithNext = keepAfter;
    }

    // Label and tab stand where the style has them, unless the column is indented.
    static ParagraphFormat FormatAt(int left) => left == Step
        ? default
        : new() { Left = left, Hanging = Step, Tabs = FormattableString.Invariant($"<w:tab w:val=\"left\" w:pos=\"{left}\"/>") };

    static void WriteBox(BodyWriter body, TickBox box)
    {
        ContentControl.Open(body, box.Description ?? Inline.PlainTextOf(box.Label), box.Name);
        body.Xml.Write($"<w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2611\" w14:font=\"{Font}\"/>");
        body.Xml.Write($"<w14:uncheckedState w14:val=\"2610\" w14:font=\"{Font}\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>");
        body.Xml.Write($"<w:rFonts w:ascii=\"{Font}\" w:eastAsia=\"{Font}\" w:hAnsi=\"{Font}\" w:cs=\"{Font}\"/></w:rPr>");
        body.Xml.Write($"<w:t>{Empty}</w:t></w:r></w:sdtContent></w:sdt>");
    }
}
