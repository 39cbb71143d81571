using MouForge.Documents;

namespace MouForge.Templates.Loading;

/// <summary>Reads one section of <c>template.yaml</c>.</summary>
static class SectionReader
{
    public static TemplateSection Read(YamlFields fields)
    {
        string id = fields.Id = fields.RequiredText("id");
        var section = new TemplateSection
        {
            Id = id,
            Kind = Kind(fields),
            In = [.. fields.Texts("in").Select(level => level.Text)],
            When = fields.Condition("when"),
            Public = fields.YesNo("public"),
            MembersOnly = fields.YesNo("members_only"),
            StartsPage = fields.YesNo("starts_page"),
            Landscape = fields.YesNo("landscape"),
            Source = fields.PositionOf("id"),
        };
        fields.Close();
        return section;
    }

    static SectionKind Kind(YamlFields fields)
    {
        string word = fields.Text("kind") ?? "numbered";
        if (word is not ("front" or "numbered" or "annex"))
            fields.Problems.Add(fields.PositionOf("kind"), fields.Id, $"'{word}' is no kind of section; write front, numbered or annex");
        return word switch
        {
            "front" => SectionKind.Front,
            "annex" => SectionKind.Annex,
            _ => SectionKind.Numbered,
        };
    }
}
