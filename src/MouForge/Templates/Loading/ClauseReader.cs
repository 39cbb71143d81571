using MouForge.Questionnaires;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>Reads <c>clauses.yaml</c>. The texts stay on disk until they are printed.</summary>
sealed class ClauseReader(string file, TextFolder texts, ProblemList problems)
{
    public ClauseLibrary Read(YamlMap? root)
    {
        if (root is null)
            return new ClauseLibrary([]);
        var fields = new YamlFields(root, file, problems);
        var clauses = fields.Items("clauses").Select(Clause).ToList();
        fields.Close();
        ReportReferences(clauses);
        return new ClauseLibrary(clauses);
    }

    Clause Clause(YamlFields fields)
    {
        string id = fields.Id = fields.RequiredText("id");
        var when = fields.Condition("when");
        var clause = new Clause
        {
            Id = id,
            Title = fields.RequiredWords("title"),
            When = when,
            PrintedWhen = fields.Condition("printed_when"),
            IsListed = fields.Has("when") && (!fields.Has("listed") | fields.YesNo("listed")),
            ListedAs = fields.Text("listed_as") ?? id,
            Citation = fields.Text("source"),
            Trust = Trust(fields),
            Note = fields.Words("note"),
            StricterThan = [.. fields.Texts("stricter_than").Select(other => other.Text)],
            Collision = fields.Words("collision"),
            Texts = texts.Of(id),
            Source = fields.PositionOf("id"),
        };
        fields.Close();
        if (clause.Texts.Count == 0)
            problems.Add(clause.Source, id, $"the clause has no text; write {texts.Folder}/{id}.en.md.hbs");
        if (clause.StricterThan.Count > 0 && clause.Collision.Count == 0)
            problems.Add(fields.PositionOf("stricter_than"), id, "'collision' is missing: what does the review list say where both clauses fire?");
        return clause;
    }

    static ClauseTrust Trust(YamlFields fields)
    {
        string? mark = fields.Text("trust");
        if (mark is not (null or "V" or "P" or "K"))
            fields.Problems.Add(fields.PositionOf("trust"), fields.Id, $"'{mark}' is no trust mark; write V, P or K");
        return mark switch
        {
            "P" => ClauseTrust.Partly,
            "K" => ClauseTrust.Known,
            _ => ClauseTrust.Verified,
        };
    }

    void ReportReferences(List<Clause> clauses)
    {
        var ids = clauses.Select(clause => clause.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            foreach (string other in clause.StricterThan.Where(other => !ids.Contains(other)))
                problems.Add(clause.Source, clause.Id, $"'stricter_than' names '{other}', which is no clause{NearestName.Hint(other, ids)}");
        }

        foreach (var same in clauses.GroupBy(clause => clause.Id, StringComparer.Ordinal))
        {
            foreach (var clause in same.Skip(1))
                problems.Add(clause.Source, clause.Id, $"the clause '{clause.Id}' stands in line {same.First().Source.Line} already");
        }

        foreach (string orphan in texts.Names.Where(name => !ids.Contains(name)))
            problems.Add(new($"{texts.Folder}/{orphan}", 0), orphan, $"no clause of {file} has this text; add the clause or delete the file");
    }
}
