using MouForge.Pdf.Fonts;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Forms;

/// <summary>Writes the interactive form (ISO 32000-1, 12.7.2): its fonts, the groups of its fields, and the form itself.</summary>
sealed class FormWriter(PdfFile file, FormFields fields)
{
    // Signature flag 1 (Table 219): the document has a signature field.
    const int SignaturesExist = 1;

    /// <summary>Writes the fonts, gives numbers to the groups and tells the fields theirs. Call it before the fields are written.</summary>
    public void Prepare()
    {
        foreach (var font in fields.Fonts)
        {
            font.ObjectId = SimpleFontWriter.Write(file, font.Font);
        }
        foreach (var group in fields.Groups)
        {
            group.ObjectId = file.Reserve();
            foreach (var field in group.Fields)
            {
                field.ParentId = group.ObjectId;
            }
        }
    }

    /// <summary>Writes groups and form; returns the form's number, 0 if there are no fields.</summary>
    public int Write()
    {
        if (fields.Root.Groups.Count + fields.Root.Fields.Count == 0)
        {
            return 0;
        }
        foreach (var group in fields.Groups)
        {
            WriteGroup(group);
        }
        int id = file.Reserve();
        var target = file.Begin(id).Raw("<</NeedAppearances false/Fields["u8);
        WriteKids(target, fields.Root);
        target.Byte((byte)']');
        WriteFonts(target);
        if (fields.HasSignatures)
        {
            target.Raw("/SigFlags "u8).Integer(SignaturesExist);
        }
        target.Raw(">>"u8);
        file.End();
        return id;
    }

    void WriteGroup(FieldGroup group)
    {
        var target = file.Begin(group.ObjectId).Raw("<</T"u8).Text(group.PartialName);
        if (group.Parent is { ObjectId: not 0 } parent)
        {
            target.Raw("/Parent "u8).Reference(parent.ObjectId);
        }
        target.Raw("/Kids["u8);
        WriteKids(target, group);
        target.Raw("]>>"u8);
        file.End();
    }

    void WriteFonts(PdfBuffer target)
    {
        if (fields.Fonts.Count == 0)
        {
            return;
        }
        target.Raw("/DR<</Font<<"u8);
        foreach (var font in fields.Fonts)
        {
            target.Name(font.ResourceName).Byte((byte)' ').Reference(font.ObjectId);
        }
        target.Raw(">>>>/DA"u8);
        fields.Fonts[0].WriteDefaultAppearance(target, 12, PdfColor.Black);
    }

    static void WriteKids(PdfBuffer target, FieldGroup group)
    {
        foreach (var kid in group.Groups)
        {
            target.Reference(kid.ObjectId);
        }
        foreach (var field in group.Fields)
        {
            target.Reference(field.ObjectId);
        }
    }
}
