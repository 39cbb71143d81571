namespace MouForge.Templates.Yaml;

/// <summary>A mapping. Its keys are few, so they are found by looking through.</summary>
sealed class YamlMap(IReadOnlyList<YamlEntry> entries, int line, int column) : YamlNode(line, column)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public override string Kind => "a group of keys";

    public YamlNode? Find(string key)
    {
        for (int i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Text == key)
                return Entries[i].Value;
        }

        return null;
    }
}
