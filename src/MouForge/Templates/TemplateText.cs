namespace MouForge.Templates;

/// <summary>A text file of the template folder, read when first asked for and then kept.</summary>
public sealed class TemplateText
{
    readonly Lazy<string> _content;

    internal TemplateText(string directory, string file)
    {
        File = file;
        _content = new(() => System.IO.File.ReadAllText(Path.Combine(directory, file)).ReplaceLineEndings("\n"));
    }

    /// <summary>Path relative to the template folder, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The text, with line feeds as line ends.</summary>
    /// <exception cref="IOException">The file cannot be read any more.</exception>
    public string Content => _content.Value;

    /// <summary>The file name.</summary>
    public override string ToString() => File;
}
