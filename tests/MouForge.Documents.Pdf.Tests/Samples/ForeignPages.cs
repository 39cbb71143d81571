using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Scripts;
using MouForge.Documents.Rendering;
using MouForge.Tests.Shared;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>Client pages in other scripts.</summary>
static class ForeignPages
{
    /// <summary>The fonts that npm installs, and HarfBuzz of the machine.</summary>
    public static readonly ScriptSupport Support = new(InstalledFont.Folder);

    public static Document Arabic => Client("ar", "يمكنك إخبارنا", [
        Section("كيف تخبرنا",
            Para("اتصل بالرقم 1-888-373-7888 أو اكتب إلى help@example.org في أي وقت."),
            Bullets("التحدث مع أي موظف (في أي مكتب).", "الكتابة إلينا."),
            new FieldRowBlock([new FillField("part1.name", "الاسم الذي تستخدمه هنا"), new FillField("part1.date", "التاريخ")]),
            new TickGroupBlock([new TickBox("part1.yes", [Plain("نعم")]), new TickBox("part1.no", [Plain("لا")])]),
            Table([new(), new() { Alignment = ColumnAlignment.End }], ["الخطوة", "الأيام"], Row("نرد عليك", "14"), Row("نراجع القرار", "30"))),
        Section("خياراتك", Para(new TextInline("اكتب إلى "), new TextInline("Bridgeway (North).") { Language = "en" }, new TextInline(" أو اسأل: "), new SlotInline("المكتب")))]);

    public static Document Chinese => Client("zh-Hans", "您可以告诉我们", [
        Section("怎样告诉我们",
            Para("您不必说出姓名。您可以免费使用口译员，我们可以帮您写下来；请在 60 天内告诉我们。如果是关于安全、虐待、不公平对待或您的隐私，就没有时间限制。"),
            Para("“引号”、（括号）和——破折号……都要正确。"))]);

    public static RenderedDocument Render(Document document, ScriptSupport? support = null) => new PdfRenderer(support ?? Support).Render(Number(document));

    static Document Client(string language, string title, IReadOnlyList<Section> sections)
    {
        var document = Document([Front(new ParagraphBlock([Plain(title)], ParagraphStyle.Title)), .. sections]);
        return document with
        {
            Properties = document.Properties with
            {
                Title = title,
                Language = language,
                Design = DocumentDesign.Client,
                FormLine = "Form 3",
                Hotlines = [new HotlineCell("911", "911")],
            },
        };
    }
}
