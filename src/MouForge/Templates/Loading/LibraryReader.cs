using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>Reads a whole template folder and then checks what no single file can: that every name leads somewhere.</summary>
sealed class LibraryReader
{
    const string WordsPrefix = "words.";

    readonly TemplateFolder _folder;
    readonly ProblemList _problems = new();

    LibraryReader(string directory) => _folder = new TemplateFolder(directory, _problems);

    public static TemplateLoading Read(string directory) => Directory.Exists(directory)
        ? new LibraryReader(directory).Read()
        : new(null, [new(directory, 0, null, "this folder does not exist; name the folder that holds _shared and the templates")]);

    TemplateLoading Read()
    {
        var shared = Shared();
        var templates = _folder.TemplateIds.Select(id => new TemplateReader(_folder, id).Read()).OfType<Template>().ToList();
        var library = new TemplateLibrary(_folder.Root, shared, new AnswerOwners(templates, _problems).Resolve());
        _folder.Close();
        if (_folder.IsWhole)
            new LibraryCheck(library, _problems).Run();
        var problems = _problems.Sorted;
        return new(problems.Count == 0 ? library : null, problems);
    }

    SharedContent Shared()
    {
        string shared = TemplateFolder.Shared;
        var catalogs = Catalogs();
        return new SharedContent
        {
            Coalition = QuestionnaireReader.Read(_folder.Yaml($"{shared}/coalition.yaml"), $"{shared}/coalition.yaml", QuestionLevel.Coalition, _problems),
            Partner = QuestionnaireReader.Read(_folder.Yaml($"{shared}/partner.yaml"), $"{shared}/partner.yaml", QuestionLevel.Partner, _problems),
            Catalogs = catalogs,
            Flags = new FlagSet(FlagReader.Read(_folder.Yaml($"{shared}/flags.yaml"), $"{shared}/flags.yaml", _problems), catalogs),
            Clauses = new ClauseReader($"{shared}/clauses.yaml", _folder.Texts($"{shared}/clauses"), _problems).Read(_folder.Yaml($"{shared}/clauses.yaml")),
            Strictest = StrictestReader.Read(_folder.Yaml($"{shared}/strictest.yaml"), $"{shared}/strictest.yaml", _problems),
            Words = Words(),
        };
    }

    CatalogSet Catalogs()
        => new([.. _folder.Files($"{TemplateFolder.Shared}/catalogs", "*.yaml").Select(file => CatalogReader.Read(_folder.Yaml(file), file, _problems)).OfType<Catalog>()]);

    Dictionary<string, PhraseBook> Words()
    {
        var words = new Dictionary<string, PhraseBook>(StringComparer.Ordinal);
        foreach (string file in _folder.Files(TemplateFolder.Shared, $"{WordsPrefix}*.yaml"))
        {
            string language = Path.GetFileNameWithoutExtension(file)[WordsPrefix.Length..];
            if (WordsReader.Read(_folder.Yaml(file), language, file, _problems) is { } book)
                words[language] = book;
        }

        return words;
    }
}
