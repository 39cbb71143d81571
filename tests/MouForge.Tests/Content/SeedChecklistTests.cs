using System.Text.RegularExpressions;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Content;

/// <summary>The seed checklist of templates/README.md: every seed is answered by something that exists.</summary>
public sealed partial class SeedChecklistTests
{
    static readonly (string Prefix, int Count)[] Seeds = [("TP", 29), ("SQ", 43), ("GP", 24), ("PR", 48), ("HM", 12), ("CJ", 16)];

    static readonly IReadOnlyList<(string Seed, string[] Answers)> Rows =
    [
        .. from line in File.ReadLines(Repository.PathOf("templates/README.md"))
           let row = Row().Match(line)
           where row.Success
           select (row.Groups["seed"].Value, row.Groups["answers"].Value.Split(',', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Checklist_HasEverySeedOnce()
        => Rows.Select(row => row.Seed).ShouldBe(Seeds.SelectMany(seed => Enumerable.Range(1, seed.Count).Select(number => $"{seed.Prefix}-{number:00}")));

    [Fact]
    public void Checklist_LeadsToSomethingThatExists()
    {
        var known = Known();

        Rows.SelectMany(row => row.Answers.Where(answer => !known.Contains(answer)).Select(answer => $"{row.Seed}: {answer}")).ShouldBeEmpty();
    }

    static HashSet<string> Known()
    {
        var library = TemplateContent.Library;
        var questions = library.Shared.Coalition.Questions.Concat(library.Shared.Partner.Questions)
            .Concat(library.Templates.SelectMany(template => template.Questions.Questions.Concat(template.PartnerQuestions.Questions)));
        return
        [
            .. questions.Select(question => question.Id),
            .. library.Shared.Clauses.Clauses.Select(clause => clause.Id),
            .. library.Shared.Catalogs.Catalogs.SelectMany(catalog => catalog.Entries.Select(entry => entry.Id)),
            .. library.Templates.Select(template => template.Id),
            .. library.Templates.SelectMany(template => template.Sections.Select(section => $"{template.Id}#{section.Id}")),
        ];
    }

    [GeneratedRegex(@"^\| (?<seed>(TP|SQ|GP|PR|HM|CJ)-\d\d) \| [^|]+ \| (?<answers>[^|]+) \|$")]
    private static partial Regex Row();
}
