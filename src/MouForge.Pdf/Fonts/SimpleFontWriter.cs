using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Fonts;

/// <summary>
/// Writes a font of Windows-1252 as a simple font (ISO 32000-1, 9.6.3). Form fields use it: readers that set what is typed
/// know how to encode for it, which not all do for composite fonts.
/// </summary>
static class SimpleFontWriter
{
    /// <summary>Writes the font; returns its number.</summary>
    public static int Write(PdfFile file, TrueTypeFont font)
    {
        var program = font.SimpleProgram;
        int descriptor = FontDescriptor.Write(file, font, program.Name, FontWriter.WriteFile(file, program.Length, program.File), isLatin: true);
        int id = file.Reserve();
        var target = file.Begin(id).Raw("<</Type/Font/Subtype/TrueType/BaseFont"u8).Name(program.Name)
            .Raw("/Encoding/WinAnsiEncoding/FirstChar "u8).Integer(SimpleFontProgram.FirstCode)
            .Raw("/LastChar "u8).Integer(SimpleFontProgram.LastCode)
            .Raw("/FontDescriptor "u8).Reference(descriptor).Raw("/Widths["u8);
        foreach (double width in program.Widths)
        {
            target.Number(width).Byte((byte)' ');
        }
        target.Raw("]>>"u8);
        file.End();
        return id;
    }
}
