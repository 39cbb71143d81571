namespace MouForge.Pdf.Reading;

/// <summary>The pages of a file (ISO 32000-1, 7.7.3).</summary>
static class PageTree
{
    // MouForge writes one level; balanced trees of other programs have a few.
    const int MostLevels = 32;

    /// <summary>The numbers of all pages, in their order.</summary>
    /// <exception cref="PdfSyntaxException">The tree is broken.</exception>
    public static IReadOnlyList<int> Read(PdfObjects objects)
    {
        var pages = new List<int>();
        Add(objects, objects.Catalog["Pages"].Reference, pages, 0);
        return pages;
    }

    /// <summary>Width and height of a page in points.</summary>
    /// <exception cref="PdfSyntaxException">The page says no size.</exception>
    public static (double Width, double Height) SizeOf(PdfObjects objects, int page)
    {
        double[] box = [.. objects.Resolve(objects.Object(page)["MediaBox"]).Items.Select(item => item.Number ?? 0)];
        return box.Length == 4 ? (box[2] - box[0], box[3] - box[1]) : throw new PdfSyntaxException($"Page object {page} has no MediaBox.");
    }

    static void Add(PdfObjects objects, int id, List<int> pages, int level)
    {
        var node = objects.Object(id);
        if (node["Kids"].IsMissing)
        {
            pages.Add(id);
            return;
        }
        if (level > MostLevels)
        {
            throw new PdfSyntaxException("The page tree holds itself.");
        }
        foreach (var kid in objects.Resolve(node["Kids"]).Items)
        {
            Add(objects, kid.Reference, pages, level + 1);
        }
    }
}
