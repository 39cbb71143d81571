using MouForge.Pdf.Forms;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Updates;

/// <summary>Writes the interactive form without the fields that are taken out, and with those that are added.</summary>
sealed class FormUpdate(PdfObjects objects, PdfUpdate update)
{
    // Signature flags 1 and 2 (ISO 32000-1, Table 219): there is a signature, and the file is only ever appended to.
    const int SignedAppendOnly = 3;

    readonly HashSet<int> _removed = [.. update.RemovedFields.Select(field => field.Id)];

    /// <summary>Writes the form where it changes.</summary>
    public void Write(PdfFile file, PdfEntries catalog, bool isSealed)
    {
        int[] added = [.. update.ChangedPages.Concat(update.AddedPages).SelectMany(page => page.Annotations).OfType<FieldWidget>().Select(field => field.ObjectId)];
        if (added.Length + _removed.Count == 0)
        {
            return;
        }
        int id = catalog["AcroForm"].Reference;
        bool isNew = id == 0;
        id = isNew ? file.Reserve() : id;
        var form = new PdfEntries(isNew ? PdfValue.Of(target => target.Raw("<</NeedAppearances false>>"u8)) : objects.Object(id));
        int[] kept = [.. objects.Resolve(form["Fields"]).Items.Select(field => field.Reference).Where(field => Keep(file, field))];
        form.Set("Fields", target => UpdateAssembly.WriteReferences(target, kept.Concat(added)));
        if (isSealed)
        {
            form.Set("SigFlags", target => target.Integer(SignedAppendOnly));
        }
        else if (!update.Source.Fields.Any(field => field.IsSignature && !_removed.Contains(field.Id)))
        {
            form.Remove("SigFlags");
        }
        form.Write(file, id);
        catalog.Set("AcroForm", target => target.Reference(id));
    }

    /// <summary>Whether anything is left of a field; a group that loses some of its fields is written anew.</summary>
    bool Keep(PdfFile file, int id)
    {
        var field = objects.Object(id);
        if (field["Kids"].IsMissing)
        {
            return !_removed.Contains(id);
        }
        int[] kids = [.. objects.Resolve(field["Kids"]).Items.Select(kid => kid.Reference)], kept = [.. kids.Where(kid => Keep(file, kid))];
        if (kept.Length > 0 && kept.Length < kids.Length)
        {
            new PdfEntries(field).Set("Kids", target => UpdateAssembly.WriteReferences(target, kept)).Write(file, id);
        }
        return kept.Length > 0;
    }
}
