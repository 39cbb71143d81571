using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>The template folder on disk.</summary>
sealed class TemplateFolder(string directory, ProblemList problems)
{
    public const string Shared = "_shared";

    const string SampleEnding = ".answers.json";

    public string Directory => directory;

    public ProblemList Problems => problems;

    /// <summary>The ids of all templates, in ordinal order.</summary>
    public IReadOnlyList<string> TemplateIds =>
    [
        .. System.IO.Directory.EnumerateDirectories(directory)
            .Select(path => Path.GetFileName(path))
            .Where(name => name != Shared && !name.StartsWith('.'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A YAML file; null, with a problem, where it is missing or unreadable.</summary>
    /// <param name="file">Path relative to the template folder, with forward slashes.</param>
    public YamlMap? Yaml(string file)
    {
        try
        {
            return YamlReader.Read(File.ReadAllText(Path.Combine(directory, file)), file, problems);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new(file, 0), null, "the file is missing");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(file, 0), null, $"the file cannot be read: {error.Message}");
        }

        return null;
    }

    /// <summary>The texts of a folder.</summary>
    public TextFolder Texts(string folder) => new(directory, folder);

    /// <summary>The files of a folder with an ending, relative to the template folder, in ordinal order.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern)
    {
        string path = Path.Combine(directory, folder);
        if (!System.IO.Directory.Exists(path))
            return [];
        return [.. System.IO.Directory.EnumerateFiles(path, pattern).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];
    }

    /// <summary>Full paths of a template's samples, in ordinal order.</summary>
    public IReadOnlyList<string> Samples(string id)
        => [.. Files($"{id}/samples", $"*{SampleEnding}").Select(file => Path.Combine(directory, file))];
}
