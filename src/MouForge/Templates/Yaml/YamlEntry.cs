namespace MouForge.Templates.Yaml;

/// <summary>A key and its value.</summary>
readonly record struct YamlEntry(YamlText Key, YamlNode Value);
