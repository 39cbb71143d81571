namespace MouForge.Templates.Loading;

/// <summary>The texts of one folder, <c>name.language.md.hbs</c>, found by one look at the folder and read later.</summary>
sealed class TextFolder
{
    const string Ending = ".md.hbs";

    readonly Dictionary<string, Dictionary<string, TemplateText>> _texts = new(StringComparer.Ordinal);

    /// <param name="directory">The template folder.</param>
    /// <param name="folder">The folder in it, with forward slashes.</param>
    public TextFolder(string directory, string folder)
    {
        Folder = folder;
        string path = Path.Combine(directory, folder);
        foreach (string file in Directory.Exists(path) ? Directory.EnumerateFiles(path, $"*{Ending}") : [])
            Add(directory, Path.GetFileName(file));
    }

    public string Folder { get; }

    /// <summary>The names of all texts, in ordinal order.</summary>
    public IEnumerable<string> Names => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The texts of a name, by language; empty where there are none.</summary>
    public IReadOnlyDictionary<string, TemplateText> Of(string name)
        => _texts.GetValueOrDefault(name) ?? new Dictionary<string, TemplateText>();

    void Add(string directory, string fileName)
    {
        string stem = fileName[..^Ending.Length];
        int dot = stem.LastIndexOf('.');
        if (dot <= 0)
            return;
        if (!_texts.TryGetValue(stem[..dot], out var languages))
            _texts[stem[..dot]] = languages = new(1, StringComparer.Ordinal);
        languages[stem[(dot + 1)..]] = new TemplateText(directory, $"{Folder}/{fileName}");
    }
}
