using MouForge.Pdf.Reading;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Updates;

/// <summary>Adds files to those that a document holds.</summary>
static class AttachmentUpdate
{
    /// <summary>Sets the catalog's entries to all files, the earlier and the added ones.</summary>
    public static void Merge(PdfEntries catalog, PdfObjects objects, IReadOnlyList<(string Name, int Id)> added)
    {
        if (added.Count == 0)
        {
            return;
        }
        PdfValue[] earlier = [.. objects.Resolve(objects.Resolve(objects.Resolve(catalog["Names"])["EmbeddedFiles"])["Names"]).Items];
        var files = new List<(string Name, int Id)>(added);
        for (int i = 0; i + 1 < earlier.Length; i += 2)
        {
            files.Add((earlier[i].Text, earlier[i + 1].Reference));
        }
        files.Sort((a, b) => PdfString.CompareEncoded(a.Name, b.Name));
        catalog.Set("AF", target => UpdateAssembly.WriteReferences(target, files.Select(file => file.Id)));
        catalog.Set("Names", target =>
        {
            target.Raw("<</EmbeddedFiles<</Names["u8);
            foreach (var (name, id) in files)
            {
                target.Text(name).Byte((byte)' ').Reference(id);
            }
            target.Raw("]>>>>"u8);
        });
    }
}
