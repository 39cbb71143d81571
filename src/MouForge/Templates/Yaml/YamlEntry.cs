namespace MouForge.Templates.Yaml;

/// <summary>A key and its value. A class: generic code over a value type of ours would have to be compiled at every start.</summary>
sealed class YamlEntry(YamlText key, YamlNode value)
{
    public YamlText Key { get; } = key;

    public YamlNode Value { get; } = value;
}
