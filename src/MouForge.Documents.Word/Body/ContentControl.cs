using System.Globalization;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes content controls: places where a person fills something in.</summary>
static class ContentControl
{
    // Word takes no longer titles and tags.
    const int MostCharacters = 64;

    /// <summary>What stands in an empty field: no-break spaces, wide enough to click on.</summary>
    public const string Blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

    /// <summary>Opens a control up to the element that says its kind.</summary>
    /// <param name="body">The body.</param>
    /// <param name="title">What Word shows and screen readers say.</param>
    /// <param name="tag">The field's name.</param>
    public static void Open(BodyWriter body, string title, string tag)
    {
        body.Xml.Write($"<w:sdt><w:sdtPr><w:alias w:val=\"{Cut(title)}\"/><w:tag w:val=\"{Cut(tag)}\"/><w:id w:val=\"{body.NextId()}\"/>");
    }

    /// <summary>Writes an empty field of plain text.</summary>
    /// <param name="body">The body.</param>
    /// <param name="title">What Word shows and screen readers say.</param>
    /// <param name="tag">The field's name.</param>
    /// <param name="severalLines">True where Enter makes a new line in it.</param>
    public static void WriteText(BodyWriter body, string title, string tag, bool severalLines = false)
    {
        Open(body, title, tag);
        body.Xml.Raw("<w:showingPlcHdr/>"u8);
        body.Xml.Raw(severalLines ? "<w:text w:multiLine=\"1\"/>"u8 : "<w:text/>"u8);
        body.Xml.Raw("</w:sdtPr><w:sdtContent>"u8);
        body.Inlines.Write(Blank);
        body.Xml.Raw("</w:sdtContent></w:sdt>"u8);
    }

    /// <summary>Title of a field that stands in a part: "Bridgeway Survivor Services: Date". The part is cut, so that the label is heard whole.</summary>
    public static string Title(Document document, string part, string label)
    {
        string format = document.Properties.Words.FieldDescription;
        int room = Math.Max(MostCharacters - label.Length - (format.Length - "{0}{1}".Length), 2);
        return string.Format(CultureInfo.InvariantCulture, format, Cut(part, room).ToString(), label);
    }

    static ReadOnlySpan<char> Cut(string text, int room = MostCharacters)
    {
        if (text.Length <= room)
        {
            return text;
        }
        int end = room - 1;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return $"{text.AsSpan(0, end)}…";
    }
}
