namespace MouForge.Questionnaires;

/// <summary>All questions an answer file can answer.</summary>
/// <param name="Coalition">Asked once.</param>
/// <param name="Partner">Asked of every agency.</param>
/// <param name="Documents">Asked for each document, by template id.</param>
/// <param name="Catalogs">What the questions offer.</param>
public sealed record QuestionSet(
    Questionnaire Coalition,
    Questionnaire Partner,
    IReadOnlyDictionary<string, Questionnaire> Documents,
    CatalogSet Catalogs);
