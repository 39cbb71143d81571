namespace MouForge.Templates.Yaml;

/// <summary>A value in a YAML file, with its place.</summary>
abstract class YamlNode(int line, int column)
{
    /// <summary>Line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>What it is, for messages: "a text".</summary>
    public abstract string Kind { get; }
}
