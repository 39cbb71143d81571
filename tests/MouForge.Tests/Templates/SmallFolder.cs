using MouForge.Templates;

namespace MouForge.Tests.Templates;

/// <summary>A template folder of a few lines on disk, sound until a test changes a file.</summary>
sealed class SmallFolder : IDisposable
{
    static readonly Lazy<TemplateLibrary> Loaded = new(LoadSound);

    readonly string _path = Directory.CreateTempSubdirectory("mouforge-templates-").FullName;

    public SmallFolder()
    {
        foreach (var (file, content) in SmallContent.Files)
            With(file, content);
    }

    /// <summary>The sound folder, loaded once.</summary>
    public static TemplateLibrary Library => Loaded.Value;

    public string Path => _path;

    public SmallFolder With(string file, string content)
    {
        string path = System.IO.Path.Combine(_path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public SmallFolder Without(string file)
    {
        File.Delete(System.IO.Path.Combine(_path, file));
        return this;
    }

    public TemplateLoading Load() => TemplateLibrary.Load(_path);

    /// <summary>The problems, one line each, as people see them.</summary>
    public IReadOnlyList<string> Problems() => [.. Load().Problems.Select(problem => problem.ToString())];

    public void Dispose() => Directory.Delete(_path, recursive: true);

    static TemplateLibrary LoadSound()
    {
        using var folder = new SmallFolder();
        var loading = folder.Load();
        return loading.Library ?? throw new InvalidOperationException(string.Join('\n', loading.Problems));
    }
}
