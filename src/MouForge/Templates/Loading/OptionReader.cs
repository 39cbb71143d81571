using MouForge.Questionnaires;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>Reads options: a text, or <c>{ value: …, en: … }</c>.</summary>
static class OptionReader
{
    static readonly IReadOnlyDictionary<string, string> NoWords = new Dictionary<string, string>();

    public static IReadOnlyList<QuestionOption> Read(YamlFields fields)
    {
        var node = fields.Node("options");
        if (node is null)
            return [];
        if (node is not YamlList list)
        {
            fields.Report(node, $"'options' must be a list, not {node.Kind}");
            return [];
        }

        var options = new List<QuestionOption>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (Option(item, fields) is not { } option)
                continue;
            if (options.Exists(other => string.Equals(other.Value, option.Value, StringComparison.OrdinalIgnoreCase)))
                fields.Report(item, $"the option '{option.Value}' stands here twice");
            options.Add(option);
        }

        return options;
    }

    static QuestionOption? Option(YamlNode item, YamlFields fields)
    {
        if (item is YamlText { Text.Length: > 0 } text)
            return new(text.Text, NoWords);
        if (item is YamlMap map && map.Find("value") is YamlText { Text.Length: > 0 } value && map.Entries.All(entry => entry.Value is YamlText))
        {
            var words = map.Entries.Where(entry => entry.Key.Text != "value");
            return new(value.Text, words.ToDictionary(entry => entry.Key.Text, entry => ((YamlText)entry.Value).Text, StringComparer.Ordinal));
        }

        fields.Report(item, "an option is a text, or { value: …, en: … }");
        return null;
    }
}
