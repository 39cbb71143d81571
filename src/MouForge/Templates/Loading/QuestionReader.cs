using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>Reads one question, or one field of a list item or person.</summary>
static class QuestionReader
{
    static readonly Dictionary<string, AnswerMeaning> Meanings = new(StringComparer.Ordinal)
    {
        ["office"] = AnswerMeaning.Office,
        ["successor"] = AnswerMeaning.Successor,
        ["office_years"] = AnswerMeaning.OfficeYears,
        ["staggered_offices"] = AnswerMeaning.StaggeredOffices,
    };

    /// <summary>The question; null, with a problem, where its type is unknown.</summary>
    public static Question? Read(YamlFields fields, QuestionLevel level)
    {
        fields.Id = fields.RequiredText("id");
        if (!fields.Has("ask"))
            fields.Problems.Add(fields.Position, fields.Id, "'ask' is missing: what is the question in words?");
        return Read(fields, Level(fields, level), PrivacyLevel.Partners, fields.Text("within"));
    }

    /// <summary>A document's question may be one that each agency answers about itself: <c>level: partner</c>.</summary>
    static QuestionLevel Level(YamlFields fields, QuestionLevel level)
    {
        if (level != QuestionLevel.Document || fields.Text("level") is not { } word)
            return level;
        if (word is not ("document" or "partner"))
            fields.Problems.Add(fields.PositionOf("level"), fields.Id, $"'{word}' is no level here; write document or partner");
        return word == "partner" ? QuestionLevel.Partner : level;
    }

    static Question? Read(YamlFields fields, QuestionLevel level, PrivacyLevel privacy, string? within)
    {
        var type = Type(fields);
        privacy = Privacy(fields) ?? privacy;
        var question = new Question
        {
            Id = fields.Id ?? "",
            Key = fields.RequiredText("key"),
            Within = within,
            StandsForGroup = fields.YesNo("stands_for_group"),
            Type = type ?? QuestionType.ShortText,
            Level = level,
            Privacy = privacy,
            SharedBy = fields.Text("shared_by"),
            Required = fields.YesNo("required"),
            Options = OptionReader.Read(fields),
            Catalogs = [.. fields.Texts("catalog").Select(text => text.Text)],
            Free = fields.YesNo("free"),
            Holds = Holds(fields),
            Meaning = Meaning(fields),
            Fractions = fields.YesNo("fractions"),
            When = fields.Condition("when"),
            Min = fields.Number("min"),
            Max = fields.Number("max"),
            Default = fields.Text("default"),
            Fields = Fields(fields, type, level, privacy),
            Ask = fields.Words("ask"),
            Label = fields.Words("label"),
            Help = fields.Words("help"),
            UsedBy = [.. fields.Texts("used_by").Select(text => text.Text)],
            Source = fields.Position,
        };
        fields.Close();
        QuestionRules.Check(question, fields);
        return type is null ? null : question;
    }

    static IReadOnlyList<Question> Fields(YamlFields fields, QuestionType? type, QuestionLevel level, PrivacyLevel privacy)
    {
        var own = from item in fields.Items("item")
                  let field = Read(item, level, privacy, null)
                  where field is not null
                  select field;
        return type == QuestionType.Person ? [.. PersonFields.Of(fields.Id ?? "", level, privacy, fields.Position), .. own] : [.. own];
    }

    static AnswerContent Holds(YamlFields fields)
    {
        string word = fields.Text("holds") ?? "words";
        if (word is not ("words" or "contact" or "address"))
            fields.Problems.Add(fields.PositionOf("holds"), fields.Id, $"an answer cannot hold '{word}'; write words, contact or address");
        return word switch
        {
            "contact" => AnswerContent.Contact,
            "address" => AnswerContent.Address,
            _ => AnswerContent.Words,
        };
    }

    static AnswerMeaning Meaning(YamlFields fields)
    {
        if (fields.Text("means") is not { } word)
            return AnswerMeaning.None;
        if (Meanings.TryGetValue(word, out var meaning))
            return meaning;
        fields.Problems.Add(fields.PositionOf("means"), fields.Id, $"'{word}' means nothing to a check; write {string.Join(", ", Meanings.Keys)}");
        return AnswerMeaning.None;
    }

    static QuestionType? Type(YamlFields fields)
    {
        string word = fields.RequiredText("type");
        var type = QuestionTypes.Parse(word);
        if (type is null && word.Length > 0)
            fields.Problems.Add(fields.PositionOf("type"), fields.Id, $"'{word}' is no type; types are {string.Join(", ", QuestionTypes.Words)}");
        return type;
    }

    static PrivacyLevel? Privacy(YamlFields fields)
    {
        string? word = fields.Text("privacy");
        PrivacyLevel? level = word switch
        {
            "public" => PrivacyLevel.Public,
            "partners" => PrivacyLevel.Partners,
            "lead" => PrivacyLevel.Lead,
            "private" => PrivacyLevel.Private,
            _ => null,
        };
        if (level is null && word is not null)
            fields.Problems.Add(fields.PositionOf("privacy"), fields.Id, $"'{word}' is no privacy; write public, partners, lead or private");
        return level;
    }
}
