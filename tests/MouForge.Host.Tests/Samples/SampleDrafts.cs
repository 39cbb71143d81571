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
    static readonly ConcurrentDictionary<string, Lazy<Draft>> Drafts = new(StringComparer.Ordinal);

    /// <summary>The templates of the repository.</summary>
    public static TemplateLibrary Library { get; } = TemplateLibrary.Load(Repository.PathOf("templates")).Library
        ?? throw new InvalidOperationException("The templates do not load; 'mouforge templates check' says why.");

    /// <summary>Names of the documents: "mou/rural-4-partners", "mou/rural-4-partners public".</summary>
    public static TheoryData<string> Names()
        => [.. Library.Templates.SelectMany(template => template.Samples.Select(sample => NameOf(template, sample))).SelectMany(name => (string[])[name, $"{name} public"])];

    /// <summary>The document of a name.</summary>
    public static Document Of(string name)
    {
        bool isPublic = name.EndsWith(" public", StringComparison.Ordinal);
        var draft = Drafts.GetOrAdd(isPublic ? name[..^" public".Length] : name, key => new Lazy<Draft>(() => Drafted(key))).Value;
        return isPublic ? draft.PublicCopy ?? throw new InvalidOperationException($"{name} has no public copy.") : draft.Document;
    }

    static Draft Drafted(string name)
    {
        var (template, path) = Library.Templates.SelectMany(template => template.Samples.Select(sample => (template, sample))).Single(pair => NameOf(pair.template, pair.sample) == name);
        using var stream = File.OpenRead(path);
        var reading = new AnswerFileReader(Library.Questions).Read(stream);
        reading.Problems.ShouldBeEmpty();
        reading.Refusals.ShouldBeEmpty();
        var result = new DraftAgreement(Library).Run(new DraftRequest { Template = template, Answers = reading.Answers!, AsOf = new DateOnly(2026, 11, 21) });
        result.Problems.ShouldBeEmpty();
        return result.Draft!;
    }

    static string NameOf(Template template, string path) => $"{template.Id}/{Path.GetFileName(path).Replace(".answers.json", "", StringComparison.Ordinal)}";
}
