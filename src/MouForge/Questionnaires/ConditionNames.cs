namespace MouForge.Questionnaires;

/// <summary>The names a condition may use.</summary>
public sealed record ConditionNames
{
    /// <summary>Behind <c>coalition.</c></summary>
    public required Questionnaire Coalition { get; init; }

    /// <summary>Behind <c>partner.</c></summary>
    public required Questionnaire Partner { get; init; }

    /// <summary>Behind <c>document.</c>: one document's questions, or those of all documents where the condition is shared by them.</summary>
    public required IReadOnlyList<Questionnaire> Documents { get; init; }

    /// <summary>Behind <c>flag.</c></summary>
    public required IReadOnlySet<string> Flags { get; init; }

    /// <summary>The ids that answers may be.</summary>
    public required CatalogSet Catalogs { get; init; }

    internal IEnumerable<Questionnaire> Of(ConditionRoot root) => root switch
    {
        ConditionRoot.Coalition => [Coalition],
        ConditionRoot.Partner => [Partner],
        ConditionRoot.Document => Documents,
        ConditionRoot.Flag => [],
    };
}
