using System.Globalization;
using MouForge.Questionnaires;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>
/// The keys of one YAML mapping, read by type. What has the wrong type is a problem and counts as absent; what nobody asked for is a problem
/// once <see cref="Close"/> is called.
/// </summary>
sealed class YamlFields(YamlMap map, string file, ProblemList problems)
{
    readonly List<string> _asked = [];

    /// <summary>The id that problems name; set it as soon as it is read.</summary>
    public string? Id { get; set; }

    public string File => file;

    public ProblemList Problems => problems;

    public SourcePosition Position => new(file, map.Line, map.Column);

    public SourcePosition PositionOf(string key) => map.Find(key) is { } node ? PositionOf(node) : Position;

    public bool Has(string key) => map.Find(key) is not null;

    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return map.Find(key);
    }

    /// <summary>A text; null where it is absent.</summary>
    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>A text that must be there; "" with a problem where it is not.</summary>
    public string RequiredText(string key)
    {
        string? text = Text(key);
        if (text is null && !Has(key))
            problems.Add(Position, Id, $"'{key}' is missing");
        return text ?? "";
    }

    public bool YesNo(string key)
    {
        if (Scalar(key) is not { } node)
            return false;
        if (node.Text is not ("true" or "false"))
            Report(node, $"'{key}' must be true or false, not '{node.Text}'");
        return node.Text == "true";
    }

    public decimal? Number(string key)
    {
        if (Scalar(key) is not { } node)
            return null;
        if (decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            return number;
        Report(node, $"'{key}' must be a number, not '{node.Text}'");
        return null;
    }

    /// <summary>A list of texts; a single text counts as one.</summary>
    public IReadOnlyList<YamlText> Texts(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlText text:
                return [text];
            case YamlList list when list.Items.All(item => item is YamlText):
                return [.. list.Items.Cast<YamlText>()];
            case var other:
                Report(other, $"'{key}' must be a text or a list of texts");
                return [];
        }
    }

    /// <summary>Words by language: <c>{ en: … }</c>. Empty where absent.</summary>
    public IReadOnlyDictionary<string, string> Words(string key) => TextMap(key, "must give words by language: { en: … }");

    /// <summary>Keys and texts. Empty where absent.</summary>
    public IReadOnlyDictionary<string, string> TextMap(string key, string expected = "must be a group of keys with texts")
    {
        var texts = new Dictionary<string, string>(1, StringComparer.Ordinal);
        switch (Node(key))
        {
            case null:
                break;
            case YamlMap map when map.Entries.All(entry => entry.Value is YamlText):
                foreach (var entry in map.Entries)
                    texts[entry.Key.Text] = ((YamlText)entry.Value).Text;
                break;
            case var other:
                Report(other, $"'{key}' {expected}");
                break;
        }

        return texts;
    }

    public IReadOnlyDictionary<string, string> RequiredWords(string key)
    {
        if (!Has(key))
            problems.Add(Position, Id, $"'{key}' is missing");
        return Words(key);
    }

    /// <summary>A condition; null where it is absent or cannot be read.</summary>
    public Condition? Condition(string key)
    {
        if (Scalar(key) is not { } node)
            return null;
        var parsing = Questionnaires.Condition.Parse(node.Text, new(file, node.Line, node.TextColumn));
        if (parsing.Error is { } error)
            problems.Add(error.Position, Id, $"{error.Message} (in '{key}')");
        return parsing.Condition;
    }

    /// <summary>The mapping of a key; null where it is absent.</summary>
    public YamlFields? Fields(string key)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is YamlMap inner)
            return Inner(inner);
        Report(node, $"'{key}' must be a group of keys, not {node.Kind}");
        return null;
    }

    /// <summary>The mappings in a list; empty where it is absent.</summary>
    public IReadOnlyList<YamlFields> Items(string key)
    {
        var items = new List<YamlFields>();
        var node = Node(key);
        if (node is not null and not YamlList)
            Report(node, $"'{key}' must be a list, not {node.Kind}");
        foreach (var item in (node as YamlList)?.Items ?? [])
        {
            if (item is YamlMap inner)
                items.Add(Inner(inner));
            else
                Report(item, $"each entry of '{key}' must be a group of keys, not {item.Kind}");
        }

        return items;
    }

    /// <summary>Says which keys nobody knows.</summary>
    public void Close()
    {
        foreach (var entry in map.Entries)
        {
            if (!_asked.Contains(entry.Key.Text))
                Report(entry.Key, $"nobody knows the key '{entry.Key.Text}'{NearestName.Hint(entry.Key.Text, _asked)}");
        }
    }

    public YamlFields Inner(YamlMap inner) => new(inner, file, problems) { Id = Id };

    public SourcePosition PositionOf(YamlNode node) => new(file, node.Line, node.Column);

    public void Report(YamlNode node, string message) => problems.Add(PositionOf(node), Id, message);

    YamlText? Scalar(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlText { Text.Length: > 0 } text:
                return text;
            case YamlText empty:
                Report(empty, $"'{key}' has no value");
                return null;
            case var other:
                Report(other, $"'{key}' must be a text, not {other.Kind}");
                return null;
        }
    }
}
