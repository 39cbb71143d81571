using System.Text;

namespace MouForge.Documents.Word.Returned;

/// <summary>A paragraph under way, in both of its readings.</summary>
sealed class ReturnedText
{
    readonly StringBuilder _text = new();
    readonly StringBuilder _original = new();
    readonly List<string> _authors = [];
    readonly List<ReturnedComment> _comments = [];

    /// <summary>What happened to the paragraph's end: where it was deleted or inserted, one reading goes on in the next paragraph.</summary>
    public ChangeKind End { get; set; }

    /// <summary>True for what is printed around the text and is not compared.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>Adds text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">What happened to it.</param>
    public void Append(string text, ChangeKind change)
    {
        _ = change == ChangeKind.Deleted ? null : _text.Append(text);
        _ = change == ChangeKind.Added ? null : _original.Append(text);
    }

    public void ChangedBy(string author)
    {
        if (author.Length > 0 && !_authors.Contains(author))
        {
            _authors.Add(author);
        }
    }

    public void Add(ReturnedComment comment) => _comments.Add(comment);

    /// <summary>The paragraph; null where there is nothing in it.</summary>
    public ReturnedParagraph? Close(string place)
    {
        string text = End == ChangeKind.Deleted ? "" : Plain(_text), original = End == ChangeKind.Added ? "" : Plain(_original);
        return IsFurniture || text.Length + original.Length + _comments.Count == 0 ? null : new(text, original, place, _authors, _comments);
    }

    /// <summary>The paragraph after this one, which begins with what goes on in it.</summary>
    public ReturnedText Next()
    {
        var next = new ReturnedText();
        var (going, change) = End == ChangeKind.Deleted ? (_text, ChangeKind.Added) : (_original, ChangeKind.Deleted);
        if (End != ChangeKind.None && going.Length > 0)
        {
            next.Append(going.ToString(), change);
            _authors.ForEach(next.ChangedBy);
        }
        return next;
    }

    /// <summary>A text with single spaces, as it is compared: which kind of space stands between words is layout.</summary>
    public static string Plain(StringBuilder text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var chunk in text.GetChunks())
        {
            foreach (char c in chunk.Span)
            {
                bool isSpace = char.IsWhiteSpace(c);
                if (isSpace ? plain.Length > 0 && plain[^1] != ' ' : !IsMark(c))
                {
                    plain.Append(isSpace ? ' ' : c);
                }
            }
        }
        return plain.ToString().TrimEnd();
    }

    // Marks of direction and soft hyphens are not seen.
    static bool IsMark(char c) => c is '\u200E' or '\u200F' or '\u00AD' or '\uFEFF';
}
