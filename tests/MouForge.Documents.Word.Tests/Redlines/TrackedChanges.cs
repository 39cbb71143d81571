using System.Xml.Linq;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Redlines;

/// <summary>Accepts or rejects the tracked changes of a file as Word does, on its XML alone, without the code that wrote it.</summary>
static class TrackedChanges
{
    public static WordFile Accept(ReadOnlyMemory<byte> docx) => Settle(docx, kept: "ins", dropped: "del");

    public static WordFile Reject(ReadOnlyMemory<byte> docx) => Settle(docx, kept: "del", dropped: "ins");

    static WordFile Settle(ReadOnlyMemory<byte> docx, string kept, string dropped)
    {
        var file = Open(docx);
        var body = file.Body;
        body.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(W + dropped) is not null).ToList().ForEach(row => row.Remove());
        body.Descendants(W + "tbl").Where(table => !table.Elements(W + "tr").Any()).ToList().ForEach(table => table.Remove());
        body.Descendants(W + dropped).Where(change => change.Elements(W + "r").Any()).ToList().ForEach(change => change.Remove());
        foreach (var paragraph in body.Descendants(W + "p").Where(paragraph => paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + dropped) is not null).ToList())
        {
            JoinToNext(paragraph);
        }
        foreach (var change in body.Descendants(W + kept).ToList())
        {
            change.ReplaceWith(change.Elements());
        }
        body.Descendants(W + "delText").ToList().ForEach(text => text.Name = W + "t");
        return file;
    }

    // Without its mark a paragraph's text goes to the next one, which keeps its look. A cell's last paragraph stays.
    static void JoinToNext(XElement paragraph)
    {
        var text = paragraph.Elements().Where(element => element.Name != W + "pPr").ToList();
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == W + "p")
        {
            text.ForEach(element => element.Remove());
            next.Element(W + "pPr")!.AddAfterSelf(text);
            paragraph.Remove();
        }
        else if (!text.Exists(element => element.Descendants(W + "r").Any()) && paragraph.Parent!.Name != W + "tc")
        {
            paragraph.Remove();
        }
    }
}
