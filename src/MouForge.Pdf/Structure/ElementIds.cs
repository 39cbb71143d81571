using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Structure;

/// <summary>Numbers of new elements, and the names by which others find them.</summary>
/// <param name="file">Gives the numbers.</param>
/// <param name="notePrefix">What the names of notes begin with that have none.</param>
sealed class ElementIds(PdfFile file, string notePrefix = "note-")
{
    readonly SortedDictionary<string, int> _names = new(StringComparer.Ordinal);
    int _notes;

    /// <summary>Object numbers by name, in the order of the names.</summary>
    public IReadOnlyDictionary<string, int> Names => _names;

    /// <summary>Whether an element has the type that PDF 1.7 lacks.</summary>
    public bool HasStrong { get; private set; }

    /// <summary>Takes over a name of a file that is updated.</summary>
    public void Keep(string name, int objectId) => _names[name] = objectId;

    /// <summary>Numbers an element, unless it has a number, and all new ones below it.</summary>
    /// <exception cref="InvalidOperationException">Two elements have one name.</exception>
    public void Number(StructureElement element)
    {
        if (element.Kept.IsMissing)
        {
            Add(element);
        }
        for (int i = 0; i < element.Kids.Count; i++)
        {
            if (element.Kids[i].Item is StructureElement child)
            {
                Number(child);
            }
        }
    }

    /// <summary>Writes the tree of names; nothing where there are none.</summary>
    public void WriteTree(PdfBuffer target)
    {
        if (_names.Count == 0)
        {
            return;
        }
        target.Raw("/IDTree<</Names["u8);
        foreach (var (name, id) in _names)
        {
            target.Literal(name).Reference(id);
        }
        target.Raw("]>>"u8);
    }

    void Add(StructureElement element)
    {
        element.ObjectId = file.Reserve();
        HasStrong |= element.Type == StructureType.Strong;
        if (element.Type == StructureType.Note)
        {
            // ISO 14289-1, 7.9: each Note has an ID.
            element.Id ??= $"{notePrefix}{++_notes}";
        }
        if (element.Id is { } name && !_names.TryAdd(name, element.ObjectId))
        {
            throw new InvalidOperationException($"Two structure elements have the Id '{name}'.");
        }
    }
}
