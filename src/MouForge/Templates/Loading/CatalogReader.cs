using MouForge.Questionnaires;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>Reads a catalog file.</summary>
static class CatalogReader
{
    public static Catalog? Read(YamlMap? root, string file, ProblemList problems)
    {
        if (root is null)
            return null;
        var fields = new YamlFields(root, file, problems);
        string id = fields.RequiredText("catalog");
        var groups = fields.Items("groups").Select(Group).ToList();
        var entries = fields.Items("entries").Select(item => Entry(item, groups)).ToList();
        fields.Close();
        if (id != Path.GetFileNameWithoutExtension(file))
            problems.Add(fields.PositionOf("catalog"), null, $"the catalog is named '{id}', but its file {Path.GetFileName(file)}; both must be the same");
        if (id == Question.PartnerCatalog)
            problems.Add(fields.PositionOf("catalog"), null, $"'{Question.PartnerCatalog}' is the name for the agencies of an answer file");
        return new Catalog(id, entries, groups);
    }

    static CatalogGroup Group(YamlFields fields)
    {
        fields.Id = fields.RequiredText("id");
        var group = new CatalogGroup(fields.Id, fields.RequiredWords("name"));
        fields.Close();
        return group;
    }

    static CatalogEntry Entry(YamlFields fields, List<CatalogGroup> groups)
    {
        fields.Id = fields.RequiredText("id");
        var entry = new CatalogEntry
        {
            Id = fields.Id,
            Name = fields.RequiredWords("name"),
            Long = fields.Words("long"),
            Base = fields.Text("base"),
            Group = fields.Text("group"),
            Flags = [.. fields.Texts("flags").Select(flag => flag.Text)],
            CoveredBy = [.. fields.Texts("covered_by").Select(other => other.Text)],
        };
        fields.Close();
        if (entry.Group is { } name && !groups.Exists(group => group.Id == name))
            fields.Problems.Add(fields.PositionOf("group"), fields.Id, $"'{name}' is no group of this catalog{NearestName.Hint(name, groups.Select(group => group.Id))}");
        return entry;
    }
}
