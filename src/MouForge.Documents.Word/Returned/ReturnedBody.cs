using System.Xml;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Returned;

/// <summary>
/// Reads the text of a Word document element by element, without building a tree: each paragraph as it is with tracked changes accepted
/// and as it was before them, who made them, and what was commented.
/// </summary>
/// <param name="comments">The comments of the file by their ids.</param>
/// <param name="limits">How much it may hold.</param>
sealed class ReturnedBody(IReadOnlyDictionary<string, ReturnedComment> comments, ReturnedLimits limits)
{
    // Our own bookmarks: "_Ref13_4" stands in the paragraph numbered 13.4.
    const string BookmarkPrefix = "_Ref";

    // WordprocessingML in its transitional and its strict form (ISO/IEC 29500-1 and -4).
    const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    readonly List<ReturnedParagraph> _paragraphs = [];
    readonly Stack<string> _elements = [];
    readonly Stack<ReturnedText> _open = [];
    readonly Stack<(ChangeKind Change, string Author)> _rows = [];
    ReturnedText? _before;
    string _place = "";
    long _characters;
    int _contents;
    int _deletions;
    int _insertions;

    ReturnedText? Current => _open.Count > 0 ? _open.Peek() : null;

    /// <summary>Reads the whole part.</summary>
    public IReadOnlyList<ReturnedParagraph> Read(XmlReader xml)
    {
        for (bool more = xml.Read(); more;)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Fallback")
            {
                // The same content once more, for older readers.
                xml.Skip();
                more = !xml.EOF;
                continue;
            }
            Read(xml, xml.NodeType);
            more = xml.Read();
        }
        return _paragraphs;
    }

    void Read(XmlReader xml, XmlNodeType type)
    {
        if (type == XmlNodeType.Element)
        {
            string name = xml.NamespaceURI is Transitional or Strict ? xml.LocalName : "";
            Begin(xml, name);
            _elements.Push(name);
            if (_elements.Count > limits.Depth)
            {
                throw new ReturnedRefusalException(ReturnedRefusal.TooLarge("elements within one another", FormattableString.Invariant($"{limits.Depth}")));
            }
        }
        if (type == XmlNodeType.EndElement || (type == XmlNodeType.Element && xml.IsEmptyElement))
        {
            End(_elements.Pop());
        }
        if (type is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && (IsIn("t") || IsIn("delText")))
        {
            Append(xml.Value);
        }
    }

    void Begin(XmlReader xml, string name)
    {
        switch (name)
        {
            case "p":
                _open.Push(_before?.Next() ?? new ReturnedText());
                _before = null;
                break;
            case "tr":
                _rows.Push((ChangeKind.None, ""));
                break;
            case "pStyle" when Current is { } styled:
                styled.IsFurniture |= Attribute(xml, "val") is StyleIds.StatusHead or StyleIds.StatusText;
                break;
            case "docPartObj" when _contents == 0 && IsIn("sdtPr"):
                // The contents list, which Word makes anew; the control around it is the element before its properties.
                _contents = _elements.Count - 1;
                break;
            case "tab" or "br" or "cr" when IsIn("r"):
                Append(" ");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "ins" or "moveTo":
                Change(ChangeKind.Added, Attribute(xml, "author"));
                break;
            case "del" or "moveFrom":
                Change(ChangeKind.Deleted, Attribute(xml, "author"));
                break;
            case "bookmarkStart" when Attribute(xml, "name") is var bookmark && bookmark.StartsWith(BookmarkPrefix, StringComparison.Ordinal):
                _place = bookmark[BookmarkPrefix.Length..].Replace('_', '.');
                break;
            case "commentReference" when comments.TryGetValue(Attribute(xml, "id"), out var comment):
                Current?.Add(comment);
                break;
        }
    }

    // In the properties of a row or paragraph the element marks all of it or its end; elsewhere it holds what was changed.
    void Change(ChangeKind change, string author)
    {
        if (IsIn("trPr"))
        {
            if (_rows.TryPop(out _))
            {
                _rows.Push((change, author));
            }
            return;
        }
        Current?.ChangedBy(author);
        if (IsIn("rPr"))
        {
            _ = Current is { } text ? text.End = change : default;
            return;
        }
        Count(change, 1);
    }

    void Count(ChangeKind change, int by)
    {
        _deletions += change == ChangeKind.Deleted ? by : 0;
        _insertions += change == ChangeKind.Added ? by : 0;
    }

    void End(string name)
    {
        switch (name)
        {
            case "ins" or "moveTo" when !IsIn("trPr") && !IsIn("rPr"):
                Count(ChangeKind.Added, -1);
                break;
            case "del" or "moveFrom" when !IsIn("trPr") && !IsIn("rPr"):
                Count(ChangeKind.Deleted, -1);
                break;
            case "p":
                Close(_open.Pop());
                break;
            case "tc" or "body" when _before is not null:
                // The end of a cell's last paragraph stays, whatever is said of it.
                Keep(_before.Next());
                _before = null;
                break;
            case "tr":
                _rows.Pop();
                break;
            case "sdt" when _elements.Count < _contents:
                _contents = 0;
                break;
        }
    }

    void Close(ReturnedText text)
    {
        bool goesOn = text.End != ChangeKind.None && !_rows.Any(row => row.Change != ChangeKind.None);
        Keep(text);
        _before = goesOn ? text : null;
    }

    void Keep(ReturnedText text)
    {
        foreach (var (change, author) in _rows.Where(row => row.Change != ChangeKind.None))
        {
            text.End = change;
            text.ChangedBy(author);
        }
        if (_contents == 0 && text.Close(_place) is { } paragraph)
        {
            _paragraphs.Add(paragraph);
            _characters += paragraph.Text.Length + paragraph.Original.Length;
        }
        if (_paragraphs.Count > limits.Paragraphs)
        {
            throw new ReturnedRefusalException(ReturnedRefusal.TooLarge("paragraphs", FormattableString.Invariant($"{limits.Paragraphs}")));
        }
        if (_characters > limits.Characters)
        {
            throw new ReturnedRefusalException(ReturnedRefusal.TooLarge("letters", FormattableString.Invariant($"{limits.Characters}")));
        }
    }

    void Append(string text)
        => Current?.Append(text, _deletions > 0 ? ChangeKind.Deleted : _insertions > 0 ? ChangeKind.Added : ChangeKind.None);

    bool IsIn(string parent) => _elements.Count > 0 && _elements.Peek() == parent;

    static string Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI) ?? "";
}
