using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Styles;

/// <summary>A paragraph style of the file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What Word shows; for Word's own styles the name Word knows them by.</param>
/// <param name="Paragraph">What it says of the paragraph, beside the style it is based on.</param>
/// <param name="Run">What it says of the text.</param>
sealed record ParagraphStyle(string Id, string Name, ParagraphFormat Paragraph = default, RunFormat Run = default)
{
    /// <summary>Id of the style it starts from; null for Normal itself.</summary>
    public string? BasedOn { get; init; } = StyleIds.Normal;

    /// <summary>Id of the style of the paragraph that Enter makes after it; null for itself.</summary>
    public string? Next { get; init; }

    /// <summary>True where Word knows the style itself.</summary>
    public bool BuiltIn { get; init; }

    public void Write(MarkupBuffer xml, ScriptFaces faces)
    {
        xml.Raw("<w:style w:type=\"paragraph\""u8);
        xml.Raw(Id == StyleIds.Normal ? " w:default=\"1\""u8 : BuiltIn ? default : " w:customStyle=\"1\""u8);
        xml.Write($" w:styleId=\"{Id}\"><w:name w:val=\"{Name}\"/>");
        if (BasedOn is not null)
        {
            xml.Write($"<w:basedOn w:val=\"{BasedOn}\"/>");
        }
        xml.Write($"<w:next w:val=\"{Next ?? Id}\"/><w:qFormat/><w:pPr>");
        Paragraph.Write(xml);
        xml.Raw("</w:pPr><w:rPr>"u8);
        Run.Write(xml, faces);
        xml.Raw("</w:rPr></w:style>"u8);
    }
}
