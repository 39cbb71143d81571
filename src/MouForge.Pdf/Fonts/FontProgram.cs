namespace MouForge.Pdf.Fonts;

/// <summary>A subset of a font, ready to be written into a file.</summary>
/// <param name="Codes">What each of its glyphs shows and says; the code is the index.</param>
/// <param name="Name">Name of the face with the tag of the subset: "ABCDEF+NotoSans".</param>
/// <param name="Length">Length of the font file.</param>
/// <param name="File">The font file, compressed.</param>
/// <param name="ToUnicode">The map from codes to text, compressed.</param>
sealed record FontProgram(FontCode[] Codes, string Name, int Length, byte[] File, byte[] ToUnicode);
