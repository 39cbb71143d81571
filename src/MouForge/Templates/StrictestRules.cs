using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>The numbers of <c>strictest.yaml</c>.</summary>
public sealed class StrictestRules
{
    internal StrictestRules(IReadOnlyList<StrictestRule> rules) => Rules = rules;

    /// <summary>All rules, in file order.</summary>
    public IReadOnlyList<StrictestRule> Rules { get; }

    /// <summary>The numbers, by the rules' names; a rule without answers and without a default is left out. Of equal numbers the first wins, the default before all.</summary>
    public IReadOnlyDictionary<string, StrictestNumber> Evaluate(AnswerSet answers, AnswerMap document)
    {
        var numbers = new Dictionary<string, StrictestNumber>(Rules.Count, StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            if (Strictest(rule, answers, document) is { } number)
                numbers[rule.Name] = number;
        }

        return numbers;
    }

    static StrictestNumber? Strictest(StrictestRule rule, AnswerSet answers, AnswerMap document)
    {
        var strictest = rule.Default is { } number ? new StrictestNumber(number, null, null) : null;
        foreach (var candidate in rule.Of.SelectMany(path => Candidates(path, answers, document)))
        {
            if (strictest is null || (rule.TakesLeast ? candidate.Number < strictest.Number : candidate.Number > strictest.Number))
                strictest = candidate;
        }

        return strictest;
    }

    static IEnumerable<StrictestNumber> Candidates(ConditionPath path, AnswerSet answers, AnswerMap document) => path.Root switch
    {
        ConditionRoot.Coalition => Candidate(answers.Coalition, path.Key, null),
        ConditionRoot.Document => Candidate(document, path.Key, null),
        ConditionRoot.Partner => answers.Partners.Where(partner => partner.TakesPart)
            .SelectMany(partner => Candidate(partner.Answers, path.Key, partner.Id)),
        ConditionRoot.Flag => [],
    };

    static IEnumerable<StrictestNumber> Candidate(AnswerMap answers, string key, string? partnerId)
    {
        string[] steps = key.Split('.');
        AnswerMap? map = answers;
        foreach (string group in steps[..^1])
            map = map?.Group(group);
        return map?.Number(steps[^1]) is { } number ? [new(number, map.PathOf(steps[^1]), partnerId)] : [];
    }
}
