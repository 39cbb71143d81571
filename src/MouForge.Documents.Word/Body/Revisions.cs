using System.Globalization;
using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Body;

/// <summary>
/// Writes tracked changes: runs in <c>w:ins</c> and <c>w:del</c>, and the marks of paragraphs and rows (ISO/IEC 29500-1, 17.13.5). It knows
/// what has been said of the parts around the text under way: what stands in an added part is added.
/// </summary>
/// <param name="body">Where to.</param>
/// <param name="author">Who made the changes; null where the document is no redline.</param>
sealed class Revisions(BodyWriter body, RevisionAuthor? author)
{
    readonly string _at = author?.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
    ChangeKind _around;

    /// <summary>True in a redline.</summary>
    public bool AreTracked => author is not null;

    /// <summary>What is said of the inline under way.</summary>
    public ChangeKind OfInline { get; set; }

    /// <summary>What is said of the text under way.</summary>
    public ChangeKind Current => _around != ChangeKind.None ? _around : OfInline;

    /// <summary>True in a deleted part.</summary>
    public bool InDeleted => _around == ChangeKind.Deleted;

    /// <summary>True where the end of the paragraph written last is added or deleted.</summary>
    public bool EndsTracked { get; private set; }

    /// <summary>Begins a part.</summary>
    /// <returns>What was said around it, for <see cref="Leave"/>.</returns>
    public ChangeKind Enter(ChangeKind change)
    {
        var around = _around;
        _around = around == ChangeKind.None && AreTracked ? change : around;
        return around;
    }

    /// <summary>Ends a part.</summary>
    public void Leave(ChangeKind around) => _around = around;

    /// <summary>What is said of a whole line: added or deleted where all of it is.</summary>
    public static ChangeKind Whole(IReadOnlyList<Inline> line)
        => line.Count > 0 && line.All(inline => inline.Change == line[0].Change) ? line[0].Change : ChangeKind.None;

    /// <summary>Opens the change that a run stands in.</summary>
    /// <returns>What the run is, for <see cref="Close"/>.</returns>
    public ChangeKind Open() => Open(Current);

    /// <summary>Opens a change of a kind.</summary>
    public ChangeKind Open(ChangeKind change)
    {
        if (AreTracked && change != ChangeKind.None)
        {
            WriteElement(change, "\">"u8);
            return change;
        }
        return ChangeKind.None;
    }

    /// <summary>Closes the change that a run stands in.</summary>
    public void Close(ChangeKind change) => body.Xml.Raw(change switch
    {
        ChangeKind.None => default,
        ChangeKind.Added => "</w:ins>"u8,
        ChangeKind.Deleted => "</w:del>"u8,
    });

    /// <summary>Marks the row under way, the last of its properties.</summary>
    public void WriteMark()
    {
        if (_around != ChangeKind.None)
        {
            WriteElement(_around, "\"/>"u8);
        }
    }

    /// <summary>Marks the end of the paragraph under way, the last of its properties.</summary>
    public void WriteParagraphMark()
    {
        EndsTracked = _around != ChangeKind.None;
        if (_around != ChangeKind.None)
        {
            body.Xml.Raw("<w:rPr>"u8);
            WriteMark();
            body.Xml.Raw("</w:rPr>"u8);
        }
    }

    /// <summary>Writes the text of a run; deleted text has an element of its own.</summary>
    public static void WriteText(MarkupBuffer xml, ChangeKind change, ReadOnlySpan<char> text)
    {
        bool deleted = change == ChangeKind.Deleted;
        xml.Raw(deleted ? "<w:delText"u8 : "<w:t"u8);
        xml.Raw(text[0] == ' ' || text[^1] == ' ' ? " xml:space=\"preserve\">"u8 : ">"u8);
        xml.Text(text);
        xml.Raw(deleted ? "</w:delText>"u8 : "</w:t>"u8);
    }

    void WriteElement(ChangeKind change, ReadOnlySpan<byte> end)
    {
        body.Xml.Raw(change == ChangeKind.Added ? "<w:ins"u8 : "<w:del"u8);
        body.Xml.Write($" w:id=\"{body.NextId()}\" w:author=\"{author!.Name}\" w:date=\"{_at}");
        body.Xml.Raw(end);
    }
}
