using System.Collections.Concurrent;
using MouForge.Documents;
using MouForge.Drafting;
using MouForge.Questionnaires;
using MouForge.Templates;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Samples;

/// <summary>Every sample of every template, and its public copy, drafted once for all tests.</summary>
static class SampleDrafts
{
    const string Public = " public";

    static readonly ConcurrentDictionary<string, Lazy<Draft>> Drafts = new(StringComparer.Ordinal);

    /// <summary>The templates of the repository.</summary>
    public static TemplateLibrary Library { get; } = TemplateLibrary.Load(Repository.PathOf("templates")).Library
        ?? throw new InvalidOperationException("The templates do not load; 'mouforge templates check' says why.");

    /// <summary>
    /// Names of the documents: "mou/rural-4-partners", its public copy "mou/rural-4-partners public", and of each template one in every other
    /// language it has: "roi/several-receivers es". A template without samples of its own takes the county's.
    /// </summary>
    public static TheoryData<string> Names() => [.. Library.Templates.SelectMany(NamesOf)];

    /// <summary>The document of a name.</summary>
    public static Document Of(string name)
    {
        bool isPublic = name.EndsWith(Public, StringComparison.Ordinal);
        var draft = Drafts.GetOrAdd(isPublic ? name[..^Public.Length] : name, key => new Lazy<Draft>(() => Drafted(key))).Value;
        return isPublic ? draft.PublicCopy ?? throw new InvalidOperationException($"{name} has no public copy.") : draft.Document;
    }

    static IEnumerable<string> NamesOf(Template template)
    {
        string[] names = [.. SamplesOf(template).Select(sample => $"{template.Id}/{NameOf(sample)}")];
        bool hasPublicCopy = template.Sections.Any(section => section.Public);
        return
        [
            .. names.SelectMany(name => hasPublicCopy ? [name, name + Public] : (string[])[name]),
            .. template.Languages.Skip(1).Select(language => $"{names[0]} {language}"),
        ];
    }

    static Draft Drafted(string name)
    {
        string[] parts = name.Split('/', ' ');
        var template = Library.Find(parts[0])!;
        using var stream = File.OpenRead(SamplesOf(template).Single(sample => NameOf(sample) == parts[1]));
        var reading = new AnswerFileReader(Library.Questions).Read(stream);
        reading.Problems.ShouldBeEmpty();
        reading.Refusals.ShouldBeEmpty();
        string language = parts.Length > 2 ? parts[2] : template.Languages[0];
        var result = new DraftAgreement(Library).Run(new DraftRequest { Template = template, Answers = reading.Answers!, Language = language, AsOf = new DateOnly(2026, 11, 21) });
        result.Problems.ShouldBeEmpty();
        return result.Draft!;
    }

    static IReadOnlyList<string> SamplesOf(Template template)
        => template.Samples.Count > 0 ? template.Samples : [.. Library.Find("mou")!.Samples.Where(sample => NameOf(sample) == "county-9-partners")];

    static string NameOf(string path) => Path.GetFileName(path).Replace(".answers.json", "", StringComparison.Ordinal);
}
