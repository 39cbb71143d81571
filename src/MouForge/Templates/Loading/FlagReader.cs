using MouForge.Questionnaires;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>Reads <c>flags.yaml</c> and puts each flag behind those it builds on.</summary>
static class FlagReader
{
    public static IReadOnlyList<Flag> Read(YamlMap? root, string file, ProblemList problems)
    {
        if (root is null)
            return [];
        var fields = new YamlFields(root, file, problems);
        var flags = new List<Flag>();
        foreach (var item in fields.Items("flags"))
        {
            if (Read(item, flags) is { } flag)
                flags.Add(flag);
        }

        fields.Close();
        return new FlagOrder(flags, problems).Sorted();
    }

    static Flag? Read(YamlFields fields, List<Flag> before)
    {
        string name = fields.Id = fields.RequiredText("name");
        var when = fields.Condition("when");
        if (!fields.Has("when"))
            fields.Problems.Add(fields.Position, name, "'when' is missing: what sets the flag?");
        fields.Close();
        if (ComputedFlags.Names.Contains(name))
            fields.Problems.Add(fields.PositionOf("name"), name, $"the flag '{name}' is set by the program; choose another name");
        if (before.Find(flag => flag.Name == name) is { } same)
            fields.Problems.Add(fields.PositionOf("name"), name, $"the flag '{name}' stands in line {same.Source.Line} already");
        return when is null ? null : new Flag(name, when, fields.PositionOf("name"));
    }
}
