namespace MouForge.Templates;

/// <summary>What a template makes one document for each of.</summary>
public enum SubjectKind
{
    /// <summary>One document for the whole coalition.</summary>
    Coalition,

    /// <summary>One for each agency that takes part: <c>for: partner</c>.</summary>
    Partner,

    /// <summary>One for each entry of the list under <c>documents.&lt;id&gt;</c>: <c>for: entry</c>.</summary>
    Entry,

    /// <summary>One for each agency that was invited and does not sign: <c>for: invited</c>.</summary>
    Invited,
}
