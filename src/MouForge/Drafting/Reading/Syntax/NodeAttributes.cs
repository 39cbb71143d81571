namespace MouForge.Drafting.Reading.Syntax;

/// <summary>What stands in braces behind a heading or a container's name: <c>{#id .mark key=value key="value"}</c>.</summary>
sealed class NodeAttributes
{
    readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    readonly HashSet<string> _marks = new(StringComparer.Ordinal);

    NodeAttributes()
    {
    }

    /// <summary>No attributes.</summary>
    public static NodeAttributes None { get; } = new();

    /// <summary>What follows #; null where there is none.</summary>
    public string? Id { get; private set; }

    /// <summary>What follows full stops.</summary>
    public IReadOnlyCollection<string> Marks => _marks;

    /// <summary>The names that have values.</summary>
    public IReadOnlyCollection<string> Keys => _values.Keys;

    /// <summary>What could not be read; null where all could.</summary>
    public string? Unread { get; private set; }

    /// <summary>The value of a name; null where it has none.</summary>
    public string? this[string key] => _values.GetValueOrDefault(key);

    /// <summary>Reads attributes, with or without their braces.</summary>
    public static NodeAttributes Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.StartsWith('{') && text.EndsWith('}'))
            text = text[1..^1];
        var attributes = new NodeAttributes();
        for (text = text.TrimStart(); text.Length > 0; text = text.TrimStart())
            text = text[attributes.ReadOne(text)..];
        return attributes;
    }

    /// <summary>Whether it has a mark.</summary>
    public bool Has(string mark) => _marks.Contains(mark);

    int ReadOne(ReadOnlySpan<char> text)
    {
        int length = LengthOf(text);
        var one = text[..length];
        int equals = one.IndexOf('=');
        if (one[0] == '#')
            Id = one[1..].ToString();
        else if (one[0] == '.')
            _marks.Add(one[1..].ToString());
        else if (equals > 0)
            _values[one[..equals].ToString()] = one[(equals + 1)..].Trim('"').ToString();
        else
            Unread = one.ToString();
        return length;
    }

    // A value in quotes may hold spaces.
    static int LengthOf(ReadOnlySpan<char> text)
    {
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && char.IsWhiteSpace(text[i]))
                return i;
        }
        return text.Length;
    }
}
