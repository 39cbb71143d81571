using System.Text.Json;
using MouForge.Pdf.Content;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Navigation;

public sealed class BookmarkTests
{
    readonly PdfDocumentWriter _document = SampleDocument.Start();
    readonly PdfPage _page;

    public BookmarkTests() => _page = _document.AddLetterPage();

    [Fact]
    public void AddBookmark_Levels_MakeATree()
    {
        Add(("1 Purpose", 1), ("1.1 Parties", 2), ("deep", 4), ("1.2 Term", 2), ("2 Roles", 1));

        Outline().ShouldBe(["1 Purpose [2, -2]", "  1.1 Parties [1, -1]", "    deep", "  1.2 Term", "2 Roles"]);
    }

    [Fact]
    public void AddBookmark_OneOutermost_IsOpen()
    {
        Add(("Binder", 1), ("Tab 1", 2), ("Tab 2", 2), ("Part", 3));

        Outline().ShouldBe(["Binder [2, 2]", "  Tab 1", "  Tab 2 [1, -1]", "    Part"]);
    }

    [Fact]
    public void AddBookmark_FirstOfADeepLevel_IsOutermost()
    {
        Add(("deep", 3), ("top", 1));

        Outline().ShouldBe(["deep", "top"]);
    }

    [Fact]
    public void AddBookmark_Anywhere_LeadsThere()
    {
        Add(("here", 1));
        var objects = new PdfObjects(_document.Save());

        var destination = objects.Get(objects.Catalog, "/Outlines", "/First", "/Dest");

        destination[3].GetInt32().ShouldBe(692);
        objects.Catalog.GetProperty("/PageMode").GetString().ShouldBe("/UseOutlines");
    }

    [Fact]
    public void AddBookmark_LevelBelowOne_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => _document.AddBookmark("", 0, _page, 0));

    void Add(params (string Title, int Level)[] bookmarks)
    {
        foreach (var (title, level) in bookmarks)
        {
            _document.AddBookmark(title, level, _page, 100);
        }
    }

    /// <summary>Titles, indented, with the number of children and the count that says how many show.</summary>
    List<string> Outline()
    {
        var objects = new PdfObjects(_document.Save());
        var lines = new List<string>();
        int top = Walk(objects, objects.Get(objects.Catalog, "/Outlines"), "", lines);
        top.ShouldBePositive();
        return lines;
    }

    static int Walk(PdfObjects objects, JsonElement parent, string indent, List<string> lines)
    {
        int children = 0;
        for (var next = First(objects, parent, "/First"); next is { } item; next = First(objects, item, "/Next"))
        {
            int line = lines.Count;
            lines.Add(indent + item.GetProperty("/Title").GetString()![2..]);
            int below = Walk(objects, item, indent + "  ", lines);
            if (below > 0)
            {
                lines[line] += $" [{below}, {item.GetProperty("/Count").GetInt32()}]";
            }
            children++;
        }
        return children;
    }

    static JsonElement? First(PdfObjects objects, JsonElement from, string key)
        => from.TryGetProperty(key, out var found) ? objects.Follow(found) : null;
}
