namespace MouForge.Documents;

/// <summary>The words of a comparison of two versions, in one language; English where nothing else is said.</summary>
public sealed record ComparisonWords
{
    /// <summary>Composite format of the header's title; {0} the document's title.</summary>
    public string Title { get; init; } = "{0}, comparison";

    /// <summary>The state of every comparison, in the header.</summary>
    public string State { get; init; } = "Not for signature";

    /// <summary>Composite format of the footer's versions; {0} the older one, {1} the newer one.</summary>
    public string Versions { get; init; } = "{0} to {1}";

    /// <summary>Composite format of the footer's codes; {0} that of the older text, {1} that of the newer one.</summary>
    public string Codes { get; init; } = "Codes {0} · {1}";

    /// <summary>Bold opening of the panel that explains the marks.</summary>
    public string Opening { get; init; } = "Comparison.";

    /// <summary>Composite format of what was compared; {0}, {1} the versions, {2} additions, {3} deletions.</summary>
    public string Summary { get; init; } = "{0} against {1}. Additions: {2}. Deletions: {3}.";

    /// <summary>Said where both versions have the same text.</summary>
    public string Same { get; init; } = "Both versions say the same.";

    /// <summary>In the key, words marked as added.</summary>
    public string AddedWords { get; init; } = "Added words";

    /// <summary>In the key, what follows them.</summary>
    public string AddedMark { get; init; } = "have a double underline.";

    /// <summary>In the key, words marked as deleted.</summary>
    public string DeletedWords { get; init; } = "Deleted words";

    /// <summary>In the key, what follows them.</summary>
    public string DeletedMark { get; init; } = "are struck through.";

    /// <summary>The end of the key: marks in the margin, and what is unmarked.</summary>
    public string OtherMarks { get; init; } = "A bar and a word in the margin mark each changed part. Unmarked text is the same in both.";

    /// <summary>Added to the key where unchanged parts are left out.</summary>
    public string LeftOut { get; init; } = "Unchanged parts are left out; their headings are kept.";

    /// <summary>In the margin of an added part.</summary>
    public string Added { get; init; } = "Added";

    /// <summary>In the margin of a deleted part.</summary>
    public string Deleted { get; init; } = "Deleted";

    /// <summary>In the margin of a part in which words were added or deleted, and in the row of a table.</summary>
    public string Changed { get; init; } = "Changed";

    /// <summary>Composite format in the margin of a part that moved to another number; {0} the number it had.</summary>
    public string Was { get; init; } = "Was {0}";

    /// <summary>Head of the column that says what happened to a row.</summary>
    public string Change { get; init; } = "Change";

    /// <summary>In that column, of an unchanged row.</summary>
    public string None { get; init; } = "None";

    /// <summary>In that column, of an added row.</summary>
    public string AddedRow { get; init; } = "Added row";

    /// <summary>In that column, of a deleted row.</summary>
    public string DeletedRow { get; init; } = "Deleted row";

    /// <summary>Composite format of what is heard for added words; {0} the words.</summary>
    public string SpokenAdded { get; init; } = "[added: {0}]";

    /// <summary>Composite format of what is heard for deleted words; {0} the words.</summary>
    public string SpokenDeleted { get; init; } = "[deleted: {0}]";
}
