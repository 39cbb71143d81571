using MouForge.Documents.Numbering;

namespace MouForge.Documents.Comparison;

/// <summary>
/// Two versions of a document compared: the newer one with what was added to it and what was deleted from the older one. Numbers that
/// moved are no change. What only lays out (page starts, widths of columns) and furniture follow the newer version.
/// </summary>
public sealed record Redline
{
    /// <summary>Anchor of the paragraph that explains the marks in its own marks, where nothing changed.</summary>
    public const string KeyAnchor = "comparison.key";

    static readonly IReadOnlySet<string> NoAnchors = new HashSet<string>();

    /// <summary>What is said about the older version.</summary>
    public required DocumentProperties Old { get; init; }

    /// <summary>What is said about the newer version.</summary>
    public required DocumentProperties New { get; init; }

    /// <summary>Both texts in one, changes marked. What stays or was added has the newer numbers, what was deleted its own.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Both texts in one as a document that renderers print, changes marked.</summary>
    public Document Marked => new() { Properties = ComparisonProperties.Of(Old, New), Sections = Sections };

    /// <summary>
    /// The comparison as a document to read: a panel that explains the marks, then the changed parts with their headings. Furniture and
    /// places to sign or to fill in are left out or told in words, since nobody signs a comparison.
    /// </summary>
    /// <param name="full">True for the unchanged parts too.</param>
    public Document ToRead(bool full) => RedlineReading.Of(this, full);

    /// <summary>How much was changed.</summary>
    public RedlineCount Count => field ??= ChangeCounter.Of(Sections);

    /// <summary>Compares two versions of a document.</summary>
    /// <param name="old">The older version, numbered.</param>
    /// <param name="new">The newer version, numbered.</param>
    public static Redline Of(Document old, Document @new) => new()
    {
        Old = old.Properties,
        New = @new.Properties,
        Sections = SectionComparison.Compare(old.Sections, @new.Sections),
    };

    /// <summary>The text when all changes are accepted: the newer version.</summary>
    public Document Accept() => Settle(New, ChangeKind.Deleted);

    /// <summary>The text when all changes are rejected: the older version, but for layout and furniture.</summary>
    public Document Reject() => Settle(Old, ChangeKind.Added);

    Document Settle(DocumentProperties properties, ChangeKind dropped)
        => DocumentNumbering.Number(new ChangeSettlement(dropped, dropped == ChangeKind.Added ? DeletedAnchors.In(Sections) : NoAnchors).Rewrite(new Document { Properties = properties, Sections = Sections })).Document;
}
