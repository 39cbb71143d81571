using MouForge.Questionnaires;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>Reads <c>strictest.yaml</c>.</summary>
static class StrictestReader
{
    public static StrictestRules Read(YamlMap? root, string file, ProblemList problems)
    {
        if (root is null)
            return new StrictestRules([]);
        var fields = new YamlFields(root, file, problems);
        var rules = fields.Items("strictest").Select(Rule).ToList();
        fields.Close();
        foreach (var same in rules.GroupBy(rule => rule.Name, StringComparer.Ordinal))
        {
            foreach (var rule in same.Skip(1))
                problems.Add(rule.Source, rule.Name, $"the rule '{rule.Name}' stands in line {same.First().Source.Line} already");
        }

        return new StrictestRules(rules);
    }

    static StrictestRule Rule(YamlFields fields)
    {
        string name = fields.Id = fields.RequiredText("name");
        string take = fields.RequiredText("take");
        var rule = new StrictestRule
        {
            Name = name,
            TakesLeast = take == "min",
            Of = [.. fields.Texts("of").Select(text => Path(text, fields)).OfType<ConditionPath>()],
            Default = fields.Number("default"),
            Source = fields.PositionOf("name"),
        };
        fields.Close();
        if (take is not ("min" or "max" or ""))
            fields.Problems.Add(fields.PositionOf("take"), name, $"'{take}' is neither min nor max");
        return rule;
    }

    static ConditionPath? Path(YamlText text, YamlFields fields)
    {
        if (ConditionPaths.Parse(text.Text, fields.PositionOf(text)) is { Root: not ConditionRoot.Flag } path)
            return path;
        fields.Report(text, $"'{text.Text}' is no path of an answer, such as partner.release_days");
        return null;
    }
}
