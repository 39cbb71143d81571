using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Forms;

/// <summary>A field for a digital signature, prepared so that signing only fills it.</summary>
sealed class SignatureWidget(PdfPage page, PdfRectangle area, SignatureFieldOptions options, StructureElement form)
    : FieldWidget(page, area, options.Name, options.Description, form)
{
    /// <summary>Number of the signature that fills it; 0 while it is empty.</summary>
    public int ValueId { get; set; }

    protected override void WriteAppearance(PdfFile file, PdfBuffer entries)
        => entries.Raw("/AP<</N "u8).Reference(WriteForm(file, default, default)).Raw(">>"u8);

    protected override void WriteField(PdfBuffer target)
    {
        target.Raw("/FT/Sig"u8);
        if (ValueId != 0)
        {
            target.Raw("/V "u8).Reference(ValueId);
        }
    }
}
