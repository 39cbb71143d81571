using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Forms;

/// <summary>A field for a digital signature, prepared so that signing only fills it.</summary>
sealed class SignatureWidget(PdfPage page, PdfRectangle area, SignatureFieldOptions options, StructureElement form)
    : FieldWidget(page, area, options.Name, options.Description, form)
{
    protected override void WriteAppearance(PdfFile file, PdfBuffer entries)
        => entries.Raw("/AP<</N "u8).Reference(WriteForm(file, default, default)).Raw(">>"u8);

    protected override void WriteField(PdfBuffer target) => target.Raw("/FT/Sig"u8);
}
