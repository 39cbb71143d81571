using MouForge.Pdf.Content;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Updates;

/// <summary>The logical structure of a file that is updated: elements are read when they are asked for, and written if they were.</summary>
sealed class KeptStructure
{
    readonly PdfObjects _objects;
    readonly int _id;
    readonly PdfValue _tree;
    readonly SortedDictionary<int, PdfValue> _parents = [];
    readonly Dictionary<int, StructureElement> _elements = [];

    /// <exception cref="PdfSyntaxException">The file is not tagged.</exception>
    public KeptStructure(PdfObjects objects)
    {
        _objects = objects;
        _id = objects.Catalog["StructTreeRoot"].Reference;
        _tree = objects.Object(_id);
        PdfValue[] numbers = [.. objects.Resolve(objects.Resolve(_tree["ParentTree"])["Nums"]).Items];
        for (int i = 0; i + 1 < numbers.Length; i += 2)
        {
            _parents[numbers[i].Integer ?? -1] = numbers[i + 1];
        }
        Root = Element(_tree["K"].Items.FirstOrDefault().Reference);
    }

    public StructureElement Root { get; }

    /// <summary>The element of a name; null where none has it.</summary>
    public StructureElement? Find(string name)
    {
        PdfValue[] names = [.. _tree["IDTree"]["Names"].Items];
        for (int i = 0; i + 1 < names.Length; i += 2)
        {
            if (names[i].Text == name)
            {
                return Element(names[i + 1].Reference);
            }
        }
        return null;
    }

    /// <summary>How many marked contents a page has.</summary>
    public int MarksOf(int page) => KeyOf(page) is { } key && _parents.TryGetValue(key, out var parents) ? _objects.Resolve(parents).Items.Count() : 0;

    /// <summary>Takes the tag of a field out; returns where it stood.</summary>
    /// <exception cref="PdfSyntaxException">The field is not tagged.</exception>
    public (StructureElement Parent, int Index) RemoveTagOf(PdfField field)
    {
        int key = field.Entries["StructParent"].Integer ?? -1;
        if (!_parents.Remove(key, out var form))
        {
            throw new PdfSyntaxException($"The field '{field.Name}' is not tagged.");
        }
        var parent = Element(_objects.Resolve(form)["P"].Reference);
        return (parent, parent.Remove(form.Reference));
    }

    /// <summary>Gives keys to what is added, and writes all that was asked for or is new.</summary>
    public void Write(PdfFile file, IReadOnlyCollection<PdfPage> changed, IReadOnlyList<PdfPage> added)
    {
        var ids = KnownNames(file);
        foreach (var element in _elements.Values)
        {
            ids.Number(element);
        }
        var writer = new ElementWriter(file, ids);
        foreach (var (_, element) in _elements.OrderBy(element => element.Key))
        {
            writer.Write(element, 0);
        }
        foreach (var page in changed)
        {
            AddParents(page);
        }
        foreach (var page in added)
        {
            AddParents(page);
        }
        WriteTree(file, ids);
    }

    /// <summary>The key that an added page or annotation gets.</summary>
    public int NextKey { get; set; }

    public int FirstFreeKey => Math.Max(_tree["ParentTreeNextKey"].Integer ?? 0, _parents.Count == 0 ? 0 : _parents.Keys.Last() + 1);

    StructureElement Element(int id)
    {
        if (!_elements.TryGetValue(id, out var element))
        {
            var entries = _objects.Object(id);
            element = entries.IsDictionary ? new StructureElement(id, entries) : throw new PdfSyntaxException("The file is not tagged as MouForge tags it.");
            _elements.Add(id, element);
        }
        return element;
    }

    int? KeyOf(int page) => _objects.Object(page)["StructParents"].Integer;

    void AddParents(PdfPage page)
    {
        if (page.Marked.Count > 0)
        {
            int key = KeyOf(page.ObjectId) ?? page.StructureKey;
            PdfValue[] earlier = _parents.TryGetValue(key, out var known) ? [.. _objects.Resolve(known).Items] : [];
            _parents[key] = PdfValue.Of(target => WriteParents(target, earlier, page));
        }
        foreach (var annotation in page.Annotations)
        {
            _parents[annotation.StructureKey] = PdfValue.Of(target => target.Reference(annotation.Element.ObjectId));
        }
    }

    static void WriteParents(PdfBuffer target, PdfValue[] earlier, PdfPage page)
    {
        target.Byte((byte)'[');
        foreach (var parent in earlier)
        {
            target.Raw(parent.Bytes.Span).Byte((byte)' ');
        }
        foreach (var element in page.Marked)
        {
            target.Reference(element.ObjectId);
        }
        target.Byte((byte)']');
    }

    ElementIds KnownNames(PdfFile file)
    {
        var ids = new ElementIds(file, "added-note-");
        PdfValue[] names = [.. _tree["IDTree"]["Names"].Items];
        for (int i = 0; i + 1 < names.Length; i += 2)
        {
            ids.Keep(names[i].Text, names[i + 1].Reference);
        }
        return ids;
    }

    void WriteTree(PdfFile file, ElementIds ids)
    {
        var target = file.Begin(_tree["ParentTree"].Reference).Raw("<</Nums["u8);
        foreach (var (key, parents) in _parents)
        {
            target.Integer(key).Byte((byte)' ').Raw(parents.Bytes.Span).Byte((byte)' ');
        }
        target.Raw("]>>"u8);
        file.End();
        var entries = new PdfEntries(_tree).Remove("IDTree").Set("ParentTreeNextKey", next => next.Integer(NextKey));
        if (ids.HasStrong)
        {
            entries.Set("RoleMap", map => map.Raw("<</Strong/Span>>"u8));
        }
        var root = file.Begin(_id);
        entries.WriteOpen(root);
        ids.WriteTree(root);
        root.Raw(">>"u8);
        file.End();
    }
}
