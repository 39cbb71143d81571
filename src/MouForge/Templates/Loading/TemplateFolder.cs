using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>The template folder on disk. All YAML files are read side by side, since parsing them is most of the time a start takes.</summary>
sealed class TemplateFolder
{
    public const string Shared = "_shared";

    const string SampleEnding = ".answers.json";

    static readonly EnumerationOptions WholeTree = new() { RecurseSubdirectories = true };

    readonly Dictionary<string, Task<YamlMap?>> _yaml;
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public TemplateFolder(string directory, ProblemList problems)
    {
        Root = directory;
        Problems = problems;
        _yaml = Directory.EnumerateFiles(directory, "*.yaml", WholeTree)
            .Select(path => Path.GetRelativePath(directory, path).Replace('\\', '/'))
            .ToDictionary(file => file, file => Task.Run(() => Read(file)), StringComparer.Ordinal);
    }

    public string Root { get; }

    public ProblemList Problems { get; }

    /// <summary>Whether every file asked for could be read, so that a name nobody knows is a mistake and no consequence.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The ids of all templates, in ordinal order.</summary>
    public IReadOnlyList<string> TemplateIds =>
    [
        .. Directory.EnumerateDirectories(Root)
            .Select(path => Path.GetFileName(path))
            .Where(name => name != Shared && !name.StartsWith('.'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A YAML file; null, with a problem, where it is missing or unreadable.</summary>
    /// <param name="file">Path relative to the template folder, with forward slashes.</param>
    public YamlMap? Yaml(string file)
    {
        _asked.Add(file);
        var root = _yaml.GetValueOrDefault(file)?.GetAwaiter().GetResult();
        if (!_yaml.ContainsKey(file))
            Problems.Add(new(file, 0), null, "the file is missing");
        IsWhole &= root is not null;
        return root;
    }

    /// <summary>Says which YAML files nobody asked for: their names are misspelt, or they stand in the wrong place.</summary>
    public void Close()
    {
        foreach (string file in _yaml.Keys.Where(file => !_asked.Contains(file)))
        {
            _yaml[file].GetAwaiter().GetResult();
            Problems.Add(new(file, 0), null, "nobody reads this file; is its name or place wrong?");
        }
    }

    /// <summary>The texts of a folder.</summary>
    public TextFolder Texts(string folder) => new(Root, folder);

    /// <summary>The files of a folder with an ending, relative to the template folder, in ordinal order.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern)
    {
        string path = Path.Combine(Root, folder);
        if (!Directory.Exists(path))
            return [];
        return [.. Directory.EnumerateFiles(path, pattern).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];
    }

    /// <summary>Full paths of a template's samples, in ordinal order.</summary>
    public IReadOnlyList<string> Samples(string id)
        => [.. Files($"{id}/samples", $"*{SampleEnding}").Select(file => Path.Combine(Root, file))];

    YamlMap? Read(string file)
    {
        try
        {
            return YamlReader.Read(File.ReadAllText(Path.Combine(Root, file)), file, Problems);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Problems.Add(new(file, 0), null, $"the file cannot be read: {error.Message}");
            return null;
        }
    }
}
