namespace MouForge.Questionnaires;

/// <summary>Where a path of a condition begins.</summary>
public enum ConditionRoot
{
    /// <summary>What was answered once.</summary>
    Coalition,

    /// <summary>What one agency answered.</summary>
    Partner,

    /// <summary>What was answered for the document.</summary>
    Document,

    /// <summary>A named condition.</summary>
    Flag,
}
