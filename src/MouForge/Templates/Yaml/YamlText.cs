namespace MouForge.Templates.Yaml;

/// <summary>A scalar. What it means (number, yes/no, text) is for its reader to say.</summary>
sealed class YamlText(string text, int line, int column, int textColumn) : YamlNode(line, column)
{
    public string Text { get; } = text;

    /// <summary>Column of the first character of the text itself, from 1; 0 where its characters do not stand in one line as they are.</summary>
    public int TextColumn { get; } = textColumn;

    public override string Kind => "a text";
}
