using System.Text.Json;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Structure;

public sealed class StructureTreeTests
{
    readonly PdfDocumentWriter _document = SampleDocument.Start();

    [Fact]
    public void Tree_ReadByPoppler_HasElementsAndTextInOrder()
    {
        var page = _document.AddLetterPage();
        page.AddLine(_document.Root, StructureType.Heading(1), "Purpose", 100);
        var item = _document.Root.Add(StructureType.List).Add(StructureType.ListItem);
        page.AddLine(item, StructureType.Label, "(a)", 120);
        var body = page.AddLine(item, StructureType.ListBody, "each agency", 120);
        var second = _document.AddLetterPage();
        second.Content.BeginTagged(body);
        second.Content.DrawText(new TextRun(TestFonts.Serif, 10.5, PdfColor.Black, "for itself"), 72, 80);
        second.AddLine(_document.Root, StructureType.Strong, "Parts that bind.", 100);
        using var file = new TemporaryFile(_document.Save());

        string tree = OutsideTool.PdfInfo(file.Name, "-struct-text");

        Lines(tree).ShouldBe(
        [
            "Document", "H1 (block)", "\"Purpose\"", "L (block)", "LI (block)", "Lbl (block)", "\"(a)\"", "LBody (block)", "\"each agency\"",
            "\"for itself\"", "Span (inline)", "\"Parts that bind.\"",
        ]);
    }

    [Fact]
    public void Insert_BetweenTwoChildren_IsReadBetweenThem()
    {
        var page = _document.AddLetterPage();
        page.AddLine(_document.Root, StructureType.Paragraph, "first", 100);
        page.AddLine(_document.Root, StructureType.Paragraph, "third", 120);
        page.Content.BeginTagged(_document.Root.Insert(1, StructureType.Paragraph));
        page.Content.DrawText(new TextRun(TestFonts.Serif, 10.5, PdfColor.Black, "second"), 72, 140);
        page.Content.End();
        using var file = new TemporaryFile(_document.Save());

        _document.Root.ChildCount.ShouldBe(3);
        Lines(OutsideTool.PdfInfo(file.Name, "-struct-text")).ShouldBe(
            ["Document", "P (block)", "\"first\"", "P (block)", "\"second\"", "P (block)", "\"third\""]);
    }

    [Fact]
    public void ParentTree_OfAllContent_LeadsBackToItsElement()
    {
        var objects = new PdfObjects(FeatureSample.Make());
        var numbers = objects.Get(objects.Catalog, "/StructTreeRoot", "/ParentTree", "/Nums").EnumerateArray().ToArray();
        var tree = numbers.Chunk(2).ToDictionary(pair => pair[0].GetInt32(), pair => pair[1]);
        int checkedContents = 0;

        foreach (var page in objects.Pages)
        {
            var elements = objects.Follow(tree[page.GetProperty("/StructParents").GetInt32()]).EnumerateArray().ToArray();
            for (int contentId = 0; contentId < elements.Length; contentId++, checkedContents++)
            {
                ContentIds(objects.Follow(elements[contentId])).ShouldContain(contentId);
            }
        }

        checkedContents.ShouldBeGreaterThan(30);
        tree.Keys.ShouldBe(tree.Keys.Order());
    }

    [Fact]
    public void ParentTree_OfAnnotations_HasKeysAfterThePages()
    {
        var objects = new PdfObjects(FeatureSample.Make());
        int pages = objects.Pages.Count();

        var keys = objects.Pages.Where(page => page.TryGetProperty("/Annots", out _))
            .SelectMany(page => page.GetProperty("/Annots").EnumerateArray())
            .Select(annotation => objects.Follow(annotation).GetProperty("/StructParent").GetInt32()).ToArray();

        keys.ShouldBe(Enumerable.Range(pages, keys.Length));
        objects.Get(objects.Catalog, "/StructTreeRoot", "/ParentTreeNextKey").GetInt32().ShouldBe(pages + keys.Length);
    }

    [Fact]
    public void Figure_AnywhereOnThePage_HasItsBoxInPageSpace()
    {
        var page = _document.AddLetterPage();
        var figure = AddPicture(page, new PdfRectangle(72, 92, 100, 50));
        figure.BoundingBox = new PdfRectangle(72, 92, 100, 50);

        var attributes = new PdfObjects(_document.Save()).Where("/S", "/Figure").Single().GetProperty("/A");

        attributes.GetProperty("/BBox").EnumerateArray().Select(side => side.GetInt32()).ShouldBe([72, 650, 172, 700]);
    }

    [Fact]
    public void Note_WithoutAnId_GetsOne()
    {
        var page = _document.AddLetterPage();
        page.AddLine(_document.Root, StructureType.Note, "one", 100);
        page.AddLine(_document.Root, StructureType.Note, "two", 120);

        var objects = new PdfObjects(_document.Save());

        objects.Where("/S", "/Note").Select(note => note.GetProperty("/ID").GetString()).ShouldBe(["u:note-1", "u:note-2"]);
        objects.Get(objects.Catalog, "/StructTreeRoot", "/IDTree", "/Names").GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public void Strong_IsMappedToSpan()
    {
        _document.AddLetterPage().AddLine(_document.Root, StructureType.Strong, "bold", 100);

        var objects = new PdfObjects(_document.Save());

        objects.Get(objects.Catalog, "/StructTreeRoot", "/RoleMap", "/Strong").GetString().ShouldBe("/Span");
    }

    [Fact]
    public void Save_FigureWithoutAlt_Throws()
    {
        AddPicture(_document.AddLetterPage(), default).Alt = null;

        Should.Throw<InvalidOperationException>(_document.Save).Message.ShouldContain("Alt");
    }

    [Fact]
    public void Save_FigureWithoutBox_Throws()
    {
        AddPicture(_document.AddLetterPage(), default);

        Should.Throw<InvalidOperationException>(_document.Save).Message.ShouldContain("BoundingBox");
    }

    [Fact]
    public void Save_HeaderCellWithoutScope_Throws()
    {
        _document.AddLetterPage().AddLine(_document.Root, StructureType.TableHeader, "Agency", 100);

        Should.Throw<InvalidOperationException>(_document.Save).Message.ShouldContain("Scope");
    }

    [Fact]
    public void Save_UnknownHeader_NamesIt()
    {
        _document.AddLetterPage().AddLine(_document.Root, StructureType.TableCell, "P", 100).Headers = ["nowhere"];

        Should.Throw<InvalidOperationException>(_document.Save).Message.ShouldContain("nowhere");
    }

    [Fact]
    public void Save_SameIdTwice_NamesIt()
    {
        var page = _document.AddLetterPage();
        page.AddLine(_document.Root, StructureType.Paragraph, "one", 100).Id = "same";
        page.AddLine(_document.Root, StructureType.Paragraph, "two", 100).Id = "same";

        Should.Throw<InvalidOperationException>(_document.Save).Message.ShouldContain("same");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Heading_OfNoLevel_Throws(int level) => Should.Throw<ArgumentOutOfRangeException>(() => StructureType.Heading(level));

    StructureElement AddPicture(PdfPage page, PdfRectangle area)
    {
        var figure = _document.Root.Add(StructureType.Figure);
        figure.Alt = "A picture";
        page.Content.BeginTagged(figure);
        page.Content.DrawImage(TestImages.Parse("gray-8.png"), area);
        return figure;
    }

    static IEnumerable<int> ContentIds(JsonElement element)
    {
        var kids = element.GetProperty("/K");
        var all = kids.ValueKind == JsonValueKind.Array ? [.. kids.EnumerateArray()] : new[] { kids };
        return all.Where(kid => kid.ValueKind == JsonValueKind.Number).Select(kid => kid.GetInt32());
    }

    static IEnumerable<string> Lines(string tree)
        => tree.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('/'));
}
