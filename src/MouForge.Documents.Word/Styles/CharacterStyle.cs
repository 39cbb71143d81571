using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Styles;

/// <summary>A character style of the file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What Word shows.</param>
/// <param name="Run">What it says of the text.</param>
sealed record CharacterStyle(string Id, string Name, RunFormat Run)
{
    /// <summary>The character styles, without Word's default.</summary>
    public static readonly IReadOnlyList<CharacterStyle> All =
    [
        new(StyleIds.RunIn, "Run-in", new() { Bold = true }),
        new(StyleIds.DefinedTerm, "Defined Term", new() { Bold = true }),
        new(StyleIds.Slot, "Slot", new() { Face = Typeface.Sans, Size = 9.5, Underlined = true, Ground = Colors.Tint }),
        new(StyleIds.Tag, "Tag", new() { Face = Typeface.Sans, Size = 7.5, Framed = true }),
        new(StyleIds.DetailText, "Detail Text", new() { Size = 8.5, Color = Colors.Grey }),
        new(StyleIds.ClientDetail, "Client Detail", new() { Size = 10.5 }),
        new(StyleIds.HeaderState, "Header State", new() { Bold = true, Color = Colors.Ink }),
        new(StyleIds.OnDark, "On Dark", new() { Color = Colors.White }),
        new("CaptionChar", "Caption Char", new() { Face = Typeface.Sans, Size = 7.5, Color = Colors.Grey }),
        new(StyleIds.Hyperlink, "Hyperlink", new() { Color = Colors.Navy }),
    ];

    public void Write(MarkupBuffer xml, ScriptFaces faces)
    {
        xml.Raw("<w:style w:type=\"character\""u8);
        xml.Raw(Id == StyleIds.Hyperlink ? default : " w:customStyle=\"1\""u8);
        xml.Write($" w:styleId=\"{Id}\"><w:name w:val=\"{Name}\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr>");
        Run.Write(xml, faces);
        xml.Raw("</w:rPr></w:style>"u8);
    }
}
