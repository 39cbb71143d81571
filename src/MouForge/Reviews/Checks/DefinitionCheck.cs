using System.Text;
using MouForge.Questionnaires;

namespace MouForge.Reviews.Checks;

/// <summary>(k) Agencies that define trafficking differently need a definition of the coalition.</summary>
sealed class DefinitionCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        var coalition = scope.Answers.Coalition;
        if (coalition.IsGiven("ht_definition"))
            yield break;
        var definers = scope.Partners.Where(partner => partner.Answers.IsGiven("definition")).ToList();
        if (definers.Select(Definition).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2)
            yield break;
        string each = string.Join("; ", definers.Select(partner => $"{partner.LegalName}: \"{partner.Answers.Text("definition")}\""));
        yield return Finding.Warning(
            "k",
            "definitions_differ",
            coalition.PathOf("ht_definition"),
            $"Partners define trafficking differently ({each}). Choose the definition that the coalition uses.");
    }

    /// <summary>The words of a definition, without what only looks different.</summary>
    static string Definition(PartnerAnswers partner)
    {
        var words = new StringBuilder();
        foreach (char letter in partner.Answers.Text("definition") ?? "")
        {
            if (char.IsLetterOrDigit(letter))
                words.Append(letter);
        }

        return words.ToString();
    }
}
