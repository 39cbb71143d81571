using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Forms;

/// <summary>A field that a person types into. The page draws its ground and line; the appearance is empty until something is typed.</summary>
sealed class TextFieldWidget(PdfPage page, PdfRectangle area, TextFieldOptions options, FieldFont font, StructureElement form)
    : FieldWidget(page, area, options.Name, options.Description, form)
{
    // Field flag 13 (ISO 32000-1, Table 228).
    const int Multiline = 1 << 12;

    // Quadding (Table 222).
    const int AlignedRight = 2;

    readonly bool _isAlignedRight = page.IsMirrored;

    protected override void WriteAppearance(PdfFile file, PdfBuffer entries)
    {
        using var resources = new PdfBuffer(64);
        resources.Raw("/Font<<"u8).Name(font.ResourceName).Byte((byte)' ').Reference(font.ObjectId).Raw(">>"u8);
        // Readers put what is typed between these two operators (12.7.3.3).
        int drawn = WriteForm(file, resources.Written, "/Tx BMC\nEMC\n"u8);
        entries.Raw("/AP<</N "u8).Reference(drawn).Raw(">>"u8);
    }

    protected override void WriteField(PdfBuffer target)
    {
        target.Raw("/FT/Tx/DA"u8);
        font.WriteDefaultAppearance(target, options.FontSize, options.Color);
        if (options.Multiline)
        {
            target.Raw("/Ff "u8).Integer(Multiline);
        }
        if (_isAlignedRight)
        {
            target.Raw("/Q "u8).Integer(AlignedRight);
        }
    }
}
