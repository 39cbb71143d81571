using MouForge.Pdf.Content;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Updates;

/// <summary>The resources that all pages of a file share.</summary>
sealed class SharedResources
{
    readonly PdfValue _entries;

    /// <exception cref="PdfSyntaxException">The pages do not share their resources.</exception>
    public SharedResources(PdfSource source)
    {
        Id = source.Objects.Object(source.PageIds[0])["Resources"].Reference;
        _entries = Id > 0 ? source.Objects.Object(Id) : throw new PdfSyntaxException("The pages of the file do not share their resources.");
    }

    /// <summary>Number of their object.</summary>
    public int Id { get; }

    /// <summary>How many fonts there are.</summary>
    public int Fonts => _entries["Font"].Entries.Count();

    /// <summary>How many pictures there are.</summary>
    public int Images => _entries["XObject"].Entries.Count();

    /// <summary>Writes them with what is added; nothing where nothing is.</summary>
    public void Write(PdfFile file, DocumentResources added)
    {
        var (fonts, images) = added.Write(file);
        if (fonts.Count + images.Count > 0)
        {
            new PdfEntries(_entries).Set("Font", With(_entries["Font"], fonts)).Set("XObject", With(_entries["XObject"], images)).Write(file, Id);
        }
    }

    static PdfValue With(PdfValue names, IReadOnlyList<(string Name, int Id)> added)
    {
        var entries = new PdfEntries(names);
        foreach (var (name, id) in added)
        {
            entries.Set(name, target => target.Reference(id));
        }
        return entries.ToValue();
    }
}
