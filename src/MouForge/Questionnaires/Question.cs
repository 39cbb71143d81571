namespace MouForge.Questionnaires;

/// <summary>One question of a questionnaire, or one field of a list item or person.</summary>
public sealed record Question
{
    /// <summary>The catalog whose ids are those of the agencies in the answer file.</summary>
    public const string PartnerCatalog = "partners";

    /// <summary>The greatest number where a question names none, and its negative the least: more is no count, no days and no money.</summary>
    public const decimal LargestNumber = 1_000_000_000_000;

    /// <summary>The choice of <see cref="SharedBy"/> that lets the lead see an answer.</summary>
    public const string SharedWithLead = "lead only";

    /// <summary>The choice of <see cref="SharedBy"/> that lets all agencies see an answer.</summary>
    public const string SharedWithPartners = "all partners";

    static readonly IReadOnlyDictionary<string, string> NoWords = new Dictionary<string, string>();

    /// <summary>The brief's id, "CP-18"; for a field, the id of the question it belongs to.</summary>
    public required string Id { get; init; }

    /// <summary>Key in the answer file, in snake_case.</summary>
    public required string Key { get; init; }

    /// <summary>The group the answer stands in, "approval", or "hotel.targets" for a group inside a group; null at the top.</summary>
    public string? Within { get; init; }

    /// <summary>Whether a plain text in place of the group the question stands in is its answer.</summary>
    public bool StandsForGroup { get; init; }

    /// <summary>The kind of answer.</summary>
    public required QuestionType Type { get; init; }

    /// <summary>Who answers.</summary>
    public required QuestionLevel Level { get; init; }

    /// <summary>Who may see the answer.</summary>
    public PrivacyLevel Privacy { get; init; } = PrivacyLevel.Partners;

    /// <summary>
    /// The key of the question beside this one in which an agency chooses who may see this answer: <see cref="SharedWithLead"/>,
    /// <see cref="SharedWithPartners"/>, or anything else for nobody. Null: <see cref="Privacy"/> stands. It prints nowhere all the same.
    /// </summary>
    public string? SharedBy { get; init; }

    /// <summary>Whether a missing answer is a warning and a labelled blank.</summary>
    public bool Required { get; init; }

    /// <summary>The answers offered; empty where any text will do or a catalog is named.</summary>
    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    /// <summary>Catalogs whose ids are answers, beside <see cref="Options"/>; <see cref="PartnerCatalog"/> stands for the agencies of the file.</summary>
    public IReadOnlyList<string> Catalogs { get; init; } = [];

    /// <summary>The first of <see cref="Catalogs"/>, null where there is none.</summary>
    public string? Catalog => Catalogs.Count == 0 ? null : Catalogs[0];

    /// <summary>Whether text outside options and catalog is welcome without a warning.</summary>
    public bool Free { get; init; }

    /// <summary>What the answer is expected to hold, which the free-text guard then lets pass.</summary>
    public AnswerContent Holds { get; init; }

    /// <summary>What checks across documents take the answer for.</summary>
    public AnswerMeaning Meaning { get; init; }

    /// <summary>Whether a number may have decimals; whole numbers otherwise.</summary>
    public bool Fractions { get; init; }

    /// <summary>The question is asked only where this holds; null: always.</summary>
    public Condition? When { get; init; }

    /// <summary>Least number, inclusive.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest number, inclusive.</summary>
    public decimal? Max { get; init; }

    /// <summary>What is taken where nothing was answered: text, number or yes/no as written in the template; null: nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The fields of a list's items or of a person, in order; empty for a list of plain texts.</summary>
    public IReadOnlyList<Question> Fields { get; init; } = [];

    /// <summary>The question as asked, by language.</summary>
    public IReadOnlyDictionary<string, string> Ask { get; init; } = NoWords;

    /// <summary>What a labelled blank says, by language: "how often the coalition meets".</summary>
    public IReadOnlyDictionary<string, string> Label { get; init; } = NoWords;

    /// <summary>Advice shown below the question, by language.</summary>
    public IReadOnlyDictionary<string, string> Help { get; init; } = NoWords;

    /// <summary>What uses the answer where no text, condition or strictest rule does: "review", "renewal".</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    /// <summary>Where the question is written.</summary>
    public required SourcePosition Source { get; init; }

    /// <summary>Key with its groups: "approval.when".</summary>
    public string FullKey => Within is null ? Key : $"{Within}.{Key}";
}
