using MouForge.Templates.Loading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MouForge.Templates.Yaml;

/// <summary>
/// Reads a YAML file into nodes that know their lines. Works on the parser's events: a deserialiser would cost most of the start-up time and
/// stop at the first mistake.
/// </summary>
sealed class YamlReader
{
    /// <summary>Deeper than any template file needs, and shallow enough for any stack.</summary>
    const int MaximumDepth = 20;

    readonly Parser _parser;
    readonly string _file;
    readonly ProblemList _problems;
    int _depth;

    YamlReader(TextReader text, string file, ProblemList problems)
    {
        _parser = new Parser(text);
        _file = file;
        _problems = problems;
    }

    /// <summary>Reads a file that holds one mapping; null, with a problem, where it does not.</summary>
    public static YamlMap? Read(string text, string file, ProblemList problems)
    {
        try
        {
            return new YamlReader(new StringReader(text), file, problems).Document();
        }
        catch (YamlException error)
        {
            problems.Add(new(file, (int)error.Start.Line, (int)error.Start.Column), null, $"this is no YAML: {FirstLine(error.Message)}");
            return null;
        }
    }

    YamlMap? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            Report(_parser.Current, "the file is empty");
            return null;
        }

        var root = Node();
        if (root is YamlMap map)
            return map;
        _problems.Add(new(_file, root?.Line ?? 1, root?.Column ?? 1), null, $"the file holds {root?.Kind ?? "nothing"}; it must hold keys such as 'questions:'");
        return null;
    }

    YamlNode? Node()
    {
        if (++_depth > MaximumDepth)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, $"more than {MaximumDepth} levels stand inside each other");
        var node = Any();
        _depth--;
        return node;
    }

    YamlNode? Any()
    {
        if (_parser.TryConsume<Scalar>(out var scalar))
            return Text(scalar);
        if (_parser.TryConsume<SequenceStart>(out var sequence))
            return List(sequence);
        if (_parser.TryConsume<MappingStart>(out var mapping))
            return Map(mapping);
        Report(_parser.Current, "anchors and aliases (& and *) are not used in template files; write the value out");
        _parser.MoveNext();
        return null;
    }

    YamlList List(SequenceStart start)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node() is { } item)
                items.Add(item);
        }

        return new YamlList(items, (int)start.Start.Line, (int)start.Start.Column);
    }

    YamlMap Map(MappingStart start)
    {
        var entries = new List<YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var keyStart = _parser.Current;
            var key = Node() as YamlText;
            var value = Node();
            if (key is null)
                Report(keyStart, "a key must be plain text");
            else if (entries.Exists(entry => entry.Key.Text == key.Text))
                _problems.Add(new(_file, key.Line, key.Column), null, $"the key '{key.Text}' stands here twice");
            else if (value is not null)
                entries.Add(new YamlEntry(key, value));
        }

        return new YamlMap(entries, (int)start.Start.Line, (int)start.Start.Column);
    }

    static YamlText Text(Scalar scalar)
    {
        int quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        bool asWritten = scalar.End.Line == scalar.Start.Line && scalar.End.Column - scalar.Start.Column == scalar.Value.Length + (2 * quotes);
        int column = (int)scalar.Start.Column;
        return new YamlText(scalar.Value, (int)scalar.Start.Line, column, asWritten ? column + quotes : 0);
    }

    void Report(ParsingEvent? at, string message)
        => _problems.Add(new(_file, (int)(at?.Start.Line ?? 1), (int)(at?.Start.Column ?? 1)), null, message);

    static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('\r', '.').Trim();
}
