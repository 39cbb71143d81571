namespace MouForge.Documents.Pdf.Styles;

/// <summary>The six faces. There is no bold italic: text that asks for both is set bold.</summary>
enum Face
{
    SerifRegular,
    SerifBold,
    SerifItalic,
    SansRegular,
    SansBold,
    SansItalic,
}
