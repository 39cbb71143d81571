namespace MouForge.Questionnaires;

/// <summary>The questions one template adds.</summary>
/// <param name="Document">Answered once: <c>documents.&lt;template&gt;</c>.</param>
/// <param name="Partner">Answered by each agency: <c>partners[]</c>.</param>
public sealed record DocumentQuestions(Questionnaire Document, Questionnaire Partner)
{
    /// <summary>Whether the document's questions are answered once for each entry of a list.</summary>
    public bool IsList { get; init; }
}
