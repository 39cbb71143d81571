using System.Text.RegularExpressions;
using MouForge.Templates;

namespace MouForge.Tests.Content;

/// <summary>What the clause library promises about sources: what nobody verified is never printed as settled.</summary>
public sealed partial class ClauseContentTests
{
    static IReadOnlyList<Clause> Clauses => TemplateContent.Library.Shared.Clauses.Clauses;

    [Fact]
    public void Clauses_NotVerified_TellCounsel()
        => Clauses.Where(clause => clause.Trust != ClauseTrust.Verified && clause.Note.Count == 0).Select(clause => clause.Id).ShouldBeEmpty();

    [Fact]
    public void Clauses_NotVerified_DoNotCiteTheirSource()
        => Clauses.Where(clause => clause.Trust != ClauseTrust.Verified && clause.Texts.Values.Any(text => Citation().IsMatch(text.Content))).Select(clause => clause.Id).ShouldBeEmpty();

    [Fact]
    public void Clauses_Verified_CiteOnlyTheirSource()
    {
        var strangers = from clause in Clauses
                        where clause.Citation is not null
                        from text in clause.Texts.Values
                        from Match citation in Citation().Matches(text.Content)
                        where !clause.Citation!.Contains(citation.Groups["title"].Value, StringComparison.Ordinal)
                            || !clause.Citation.Contains(citation.Groups["section"].Value, StringComparison.Ordinal)
                        select $"{clause.Id}: {citation.Value}";

        strangers.ShouldBeEmpty();
    }

    [Fact]
    public void Clauses_Notes_AreWholeSentences()
        => Clauses.SelectMany(clause => clause.Note.Values.Concat(clause.Collision.Values)).ShouldAllBe(text => (char.IsUpper(text[0]) || char.IsDigit(text[0])) && text.EndsWith('.'));

    [GeneratedRegex(@"\b(?<title>\d+ (U\.S\.C\.|CFR))( Part)? (?<section>\d+(\.\d+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
