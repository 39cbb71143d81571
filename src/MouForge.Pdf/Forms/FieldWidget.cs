using MouForge.Pdf.Annotations;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Forms;

/// <summary>A form field and the one place where it stands.</summary>
abstract class FieldWidget(PdfPage page, PdfRectangle area, string name, string description, StructureElement form)
    : PageAnnotation(page, area, form)
{
    /// <summary>Full name; full stops make a path.</summary>
    public string Name { get; } = name;

    /// <summary>Number of the field above in the path; 0 if there is none.</summary>
    public int ParentId { get; set; }

    /// <summary>Written plainly, not packed: who signs or fills the form later overrides it.</summary>
    public override void Write(PdfFile file)
    {
        using var appearance = new PdfBuffer(256);
        WriteAppearance(file, appearance);
        var target = file.Begin(ObjectId);
        WriteCommon(target);
        target.Raw("/Subtype/Widget/T"u8).Text(Name.AsSpan(Name.LastIndexOf('.') + 1)).Raw("/TU"u8).Text(description);
        if (ParentId != 0)
        {
            target.Raw("/Parent "u8).Reference(ParentId);
        }
        WriteField(target);
        target.Raw(appearance.Written).Raw(">>"u8);
        file.End();
    }

    /// <summary>Writes the streams that draw the field, and into <paramref name="entries"/> the entries that name them.</summary>
    protected abstract void WriteAppearance(PdfFile file, PdfBuffer entries);

    /// <summary>Writes the entries of its kind of field.</summary>
    protected abstract void WriteField(PdfBuffer target);

    /// <summary>Writes a form of the area's size; returns its number.</summary>
    protected int WriteForm(PdfFile file, ReadOnlySpan<byte> resources, ReadOnlySpan<byte> content)
    {
        int id = file.Reserve();
        using var entries = new PdfBuffer(128);
        entries.Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Point(Area.Width, Area.Height).Raw("]/Resources<<"u8).Raw(resources).Raw(">>"u8);
        file.Stream(id, entries.Written, content);
        return id;
    }
}
