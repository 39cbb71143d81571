namespace MouForge.Tests.Shared;

/// <summary>
/// A template folder with what the checkout's templates share, the memorandum, about which that asks, and templates made up in a test. It goes
/// away with the test.
/// </summary>
sealed class TemplateCopy : IDisposable
{
    static readonly string[] Copied = ["_shared", "mou"];

    public TemplateCopy()
    {
        string templates = Repository.PathOf("templates");
        foreach (string file in Copied.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(templates, folder), "*", SearchOption.AllDirectories)))
        {
            string target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(templates, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Its full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("mouforge-shared-").FullName;

    /// <summary>Adds a template of one front section.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="keys">Further lines of template.yaml.</param>
    /// <param name="text">The English text.</param>
    /// <param name="questions">Lines of questions.yaml; null where the folder has none.</param>
    public TemplateCopy Template(string id, string keys, string text, string? questions = "questions: []")
    {
        Write(id, "template.yaml", $"id: {id}\nversion: 1\ncode: {id.ToUpperInvariant()}\ntitle: {{ en: {id} }}\npurpose: {{ en: Test. }}\nlanguages: [en]\nsections:\n  - {{ id: front, kind: front }}\n{keys}\n");
        Write(id, "document.en.md.hbs", text);
        if (questions is not null)
            Write(id, "questions.yaml", questions);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    void Write(string id, string file, string content)
    {
        string folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, id)).FullName;
        File.WriteAllText(System.IO.Path.Combine(folder, file), content);
    }
}
