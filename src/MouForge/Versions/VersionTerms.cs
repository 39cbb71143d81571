using MouForge.Coverage;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Versions;

/// <summary>What a template says about signing and term, with the answers that its paths name put in.</summary>
static class VersionTerms
{
    const string CoreKey = "core";
    const string EffectiveKey = "effective";
    const string NamedCore = "two named core";

    /// <summary>The entries of <c>signed_by</c> and <c>term</c>; those whose answer is missing are left out. Several choices are joined by commas.</summary>
    public static SortedDictionary<string, string> Of(Template template, AnswerSet answers)
    {
        var terms = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in template.Policies.SignedBy.Concat(template.Policies.Term))
        {
            if (Resolved(value, template, answers) is { Length: > 0 } text)
                terms[key] = text;
        }

        AddCore(terms, answers);
        return terms;
    }

    // Who named the core partners in the same breath as the rule was not asked for them again.
    static void AddCore(SortedDictionary<string, string> terms, AnswerSet answers)
    {
        if (terms.ContainsKey(CoreKey) || !terms.TryGetValue(EffectiveKey, out string? effective) || !effective.StartsWith(NamedCore, StringComparison.OrdinalIgnoreCase))
            return;
        if (PartnerMentions.Find(effective, answers) is { Count: > 0 } mentions)
            terms[CoreKey] = string.Join(',', mentions.Select(mention => mention.Partner.Id));
    }

    static string? Resolved(string value, Template template, AnswerSet answers) => value.Split('.') switch
    {
        ["document", var key] => Answer(answers.Document(template.AnswersOf), key),
        ["coalition", var key] => Answer(answers.Coalition, key),
        _ => value,
    };

    static string? Answer(AnswerMap answers, string key) => answers.Text(key) ?? string.Join(',', answers.Choices(key));
}
