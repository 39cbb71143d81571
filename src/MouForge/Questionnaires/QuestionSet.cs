namespace MouForge.Questionnaires;

/// <summary>All questions an answer file can answer, and the flags their conditions use.</summary>
public sealed record QuestionSet
{
    /// <summary>Asked once of the coalition.</summary>
    public required Questionnaire Coalition { get; init; }

    /// <summary>Asked of every agency, whatever the document.</summary>
    public required Questionnaire Partner { get; init; }

    /// <summary>Asked for each document, by template id.</summary>
    public required IReadOnlyDictionary<string, DocumentQuestions> Documents { get; init; }

    /// <summary>What the questions offer.</summary>
    public required CatalogSet Catalogs { get; init; }

    /// <summary>Named conditions.</summary>
    public required FlagSet Flags { get; init; }

    /// <summary>Everything that can stand with an agency: its id, <see cref="Partner"/>, and what each document asks of agencies.</summary>
    public required Questionnaire AllPartner { get; init; }
}
