using MouForge.Pdf.Content;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Updates;

/// <summary>Writes pages of a file anew: their last content stream, and their annotations where these change.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="file">Takes the update.</param>
/// <param name="removed">Numbers of the annotations that are taken out.</param>
sealed class PageUpdate(PdfObjects objects, PdfFile file, HashSet<int> removed)
{
    /// <summary>Writes what is new of a page.</summary>
    /// <exception cref="PdfSyntaxException">The page has no content stream of its own for its state.</exception>
    public void Write(PdfPage page)
    {
        var original = objects.Object(page.ObjectId);
        if (!page.StateContent.IsEmpty)
        {
            WriteState(page, [.. objects.Resolve(original["Contents"]).Items]);
        }
        PdfValue[] annotations = [.. objects.Resolve(original["Annots"]).Items];
        int[] kept = [.. annotations.Select(annotation => annotation.Reference).Where(id => !removed.Contains(id))];
        bool isTaggedFirst = page.Marked.Count > 0 && original["StructParents"].IsMissing;
        if (kept.Length == annotations.Length && page.Annotations.Count == 0 && !isTaggedFirst)
        {
            return;
        }
        var entries = new PdfEntries(original).Set("Annots", target => UpdateAssembly.WriteReferences(target, kept.Concat(page.Annotations.Select(annotation => annotation.ObjectId))));
        if (isTaggedFirst)
        {
            entries.Set("StructParents", target => target.Integer(page.StructureKey));
        }
        entries.Write(file, page.ObjectId);
        foreach (var annotation in page.Annotations)
        {
            annotation.Write(file);
        }
    }

    void WriteState(PdfPage page, PdfValue[] contents)
    {
        if (contents.Length < 2)
        {
            throw new PdfSyntaxException($"Page {page.Index + 1} has no content stream of its own for the document's state.");
        }
        file.Stream(contents[^1].Reference, default, page.StateContent.Finish());
    }
}
