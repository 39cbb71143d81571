namespace MouForge.Questionnaires;

/// <summary>Who answers a question, and where its answer stands in an answer file.</summary>
public enum QuestionLevel
{
    /// <summary>Answered once, by the lead: <c>coalition</c>.</summary>
    Coalition,

    /// <summary>Answered by every agency about itself: <c>partners[]</c>.</summary>
    Partner,

    /// <summary>Answered once for each document: <c>documents.&lt;template&gt;</c>.</summary>
    Document,
}
