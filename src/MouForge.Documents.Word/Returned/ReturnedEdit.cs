namespace MouForge.Documents.Word.Returned;

/// <summary>One thing that a partner changed or said in a copy of a version; a comment for the lead to answer.</summary>
public sealed record ReturnedEdit
{
    /// <summary>Heading of the section with its number, "13 Information sharing"; empty before the first one.</summary>
    public required string Section { get; init; }

    /// <summary>Number of the clause or heading, "13.4"; that of the section where it stands in none.</summary>
    public required string Label { get; init; }

    /// <summary>The clause of the library it is about ("CL-HIPAA"); null for text of the template itself.</summary>
    public required string? ClauseId { get; init; }

    /// <summary>The paragraph of the version; empty where the partner added one.</summary>
    public required string Was { get; init; }

    /// <summary>The partner's paragraph; empty where the partner deleted it. The same as <see cref="Was"/> where there is only a comment.</summary>
    public required string Is { get; init; }

    /// <summary>Who made the tracked changes in it, as the file says; empty where changes were not tracked.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>What was said beside it.</summary>
    public required IReadOnlyList<ReturnedComment> Comments { get; init; }
}
