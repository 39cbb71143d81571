namespace MouForge.Pdf.Reading;

/// <summary>
/// Looks for what updates have changed of a file beyond what an update of MouForge does: the last content stream of pages, form fields with
/// their tags, and the lists that new pages, fonts and files are added to.
/// </summary>
public static class UpdateAudit
{
    // What an update may set in the dictionary of a page.
    static readonly string[] PageEntries = ["Annots", "StructParents"];

    /// <summary>What is changed and may not be, in the order of objects.</summary>
    /// <param name="first">The file as it was first written.</param>
    /// <param name="now">The file with all updates.</param>
    /// <param name="tags">Names of the tags whose text may change.</param>
    /// <exception cref="PdfSyntaxException">One of the two is broken.</exception>
    public static IReadOnlyList<ForeignChange> Of(PdfSource first, PdfSource now, IReadOnlyCollection<string> tags)
    {
        var allowed = Allowed(first, tags);
        var changes = new List<ForeignChange>();
        foreach (int id in first.Objects.Places.Keys.Order())
        {
            bool isOverridden = id != 0 && first.Objects.Places[id] != now.Objects.Places.GetValueOrDefault(id);
            if (isOverridden && !allowed.Contains(id))
            {
                changes.Add(new ForeignChange(id, null));
            }
        }
        AddPages(first, now, changes);
        AddResources(first, now, changes);
        return changes;
    }

    static void AddPages(PdfSource first, PdfSource now, List<ForeignChange> changes)
    {
        for (int page = 0; page < first.PageCount; page++)
        {
            int id = first.PageIds[page];
            bool isSame = page < now.PageCount && now.PageIds[page] == id && IsSame(first.Objects.Object(id), now.Objects.Object(id));
            if (!isSame)
            {
                changes.Add(new ForeignChange(id, page));
            }
        }
    }

    static bool IsSame(PdfValue before, PdfValue after)
        => Kept(before).SequenceEqual(Kept(after));

    static IEnumerable<(string Key, string Value)> Kept(PdfValue page)
        => page.Entries.Where(entry => !PageEntries.Contains(entry.Key)).Select(entry => (entry.Key, System.Text.Encoding.Latin1.GetString(entry.Value.Bytes.Span)));

    // Fonts and pictures of the first revision stay what they were; others may stand behind them.
    static void AddResources(PdfSource first, PdfSource now, List<ForeignChange> changes)
    {
        int id = first.Objects.Object(first.PageIds[0])["Resources"].Reference;
        var (before, after) = (first.Objects.Object(id), now.Objects.Object(id));
        foreach (string kind in (string[])["Font", "XObject"])
        {
            var (old, current) = (before[kind], after[kind]);
            if (old.Entries.Any(entry => current[entry.Key].Reference != entry.Value.Reference))
            {
                changes.Add(new ForeignChange(id, null));
            }
        }
    }

    static HashSet<int> Allowed(PdfSource first, IReadOnlyCollection<string> tags)
    {
        var (objects, structure) = (first.Objects, first.Objects.Catalog["StructTreeRoot"].Reference);
        var catalog = objects.Catalog;
        var tree = objects.Object(structure);
        int outline = catalog["Outlines"].Reference;
        HashSet<int> allowed =
        [
            objects.Trailer["Root"].Reference, objects.Trailer["Info"].Reference, catalog["Metadata"].Reference, catalog["Pages"].Reference,
            objects.Object(first.PageIds[0])["Resources"].Reference, structure, tree["ParentTree"].Reference, tree["K"].Reference,
            outline, objects.Object(outline)["Last"].Reference, catalog["AcroForm"].Reference,
        ];
        foreach (int page in first.PageIds)
        {
            allowed.Add(page);
            allowed.Add(objects.Resolve(objects.Object(page)["Contents"]).Items.Last().Reference);
        }
        AllowTags(tree, tags, allowed);
        AllowFields(first, objects.Resolve(tree["ParentTree"]), allowed);
        return allowed;
    }

    static void AllowTags(PdfValue tree, IReadOnlyCollection<string> tags, HashSet<int> allowed)
    {
        PdfValue[] names = [.. tree["IDTree"]["Names"].Items];
        for (int i = 0; i + 1 < names.Length; i += 2)
        {
            if (tags.Contains(names[i].Text))
            {
                allowed.Add(names[i + 1].Reference);
            }
        }
    }

    // A field's group, and the tag around the field's own.
    static void AllowFields(PdfSource first, PdfValue parents, HashSet<int> allowed)
    {
        var forms = new Dictionary<int, int>();
        PdfValue[] numbers = [.. first.Objects.Resolve(parents["Nums"]).Items];
        for (int i = 0; i + 1 < numbers.Length; i += 2)
        {
            forms[numbers[i].Integer ?? -1] = numbers[i + 1].Reference;
        }
        foreach (var field in first.Fields)
        {
            allowed.Add(field.Entries["Parent"].Reference);
            int form = forms.GetValueOrDefault(field.Entries["StructParent"].Integer ?? -1);
            allowed.Add(first.Objects.Object(form)["P"].Reference);
        }
    }
}
