using MouForge.Pdf.Fonts;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Forms;

/// <summary>A font that people type in. It has all characters of Windows-1252, since nobody knows what will be typed.</summary>
sealed class FieldFont(TrueTypeFont font)
{
    public TrueTypeFont Font { get; } = font;

    /// <summary>The name by which fields select it.</summary>
    public string ResourceName => Font.PostScriptName;

    /// <summary>Number of its object.</summary>
    public int ObjectId { get; set; }

    /// <summary>Writes how typed text is set: the string DA without its key.</summary>
    public void WriteDefaultAppearance(PdfBuffer target, double size, PdfColor color)
    {
        target.Byte((byte)'(').Name(ResourceName).Byte((byte)' ').Number(size).Raw(" Tf "u8).Number(color.Red, 3);
        if (color.IsGray)
        {
            target.Raw(" g)"u8);
            return;
        }
        target.Byte((byte)' ').Number(color.Green, 3).Byte((byte)' ').Number(color.Blue, 3).Raw(" rg)"u8);
    }
}
