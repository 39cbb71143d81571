namespace MouForge.Pdf.Reading;

/// <summary>Reads the form fields of a file.</summary>
sealed class FormReader(PdfObjects objects, IReadOnlyList<int> pages)
{
    // Names of MouForge's fields have two or three parts.
    const int MostParts = 16;

    /// <summary>All fields that hold no others, in the order of the form.</summary>
    /// <exception cref="PdfSyntaxException">The form is broken.</exception>
    public IReadOnlyList<PdfField> Read()
    {
        var fields = new List<PdfField>();
        Add(fields, objects.Resolve(objects.Resolve(objects.Catalog["AcroForm"])["Fields"]), "", 0);
        return fields;
    }

    void Add(List<PdfField> fields, PdfValue kids, string path, int depth)
    {
        if (depth > MostParts)
        {
            throw new PdfSyntaxException("The form's fields hold each other.");
        }
        foreach (var kid in kids.Items)
        {
            var field = objects.Resolve(kid);
            string name = field["T"].Text, full = path.Length == 0 ? name : $"{path}.{name}";
            if (field["Kids"].IsMissing)
            {
                fields.Add(Field(kid.Reference, field, full));
            }
            else
            {
                Add(fields, objects.Resolve(field["Kids"]), full, depth + 1);
            }
        }
    }

    PdfField Field(int id, PdfValue field, string name)
    {
        int page = IndexOf(field["P"].Reference);
        double[] corners = [.. objects.Resolve(field["Rect"]).Items.Select(item => item.Number ?? 0)];
        var area = page < 0 || corners.Length != 4
            ? default
            : new PdfRectangle(corners[0], PageTree.SizeOf(objects, pages[page]).Height - corners[3], corners[2] - corners[0], corners[3] - corners[1]);
        return new PdfField(name, field["FT"].Name == "Sig", page, area) { Id = id, Entries = field };
    }

    int IndexOf(int page)
    {
        for (int i = 0; i < pages.Count; i++)
        {
            if (pages[i] == page)
            {
                return i;
            }
        }
        return -1;
    }
}
