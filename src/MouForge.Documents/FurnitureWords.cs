namespace MouForge.Documents;

/// <summary>The words of header, footer and fixed captions in one language, so that no renderer knows a language.</summary>
public sealed record FurnitureWords
{
    /// <summary>The word in the dark cell of the draft band: "Draft".</summary>
    public required string DraftBand { get; init; }

    /// <summary>The sentence beside it: who must check the text before anyone signs.</summary>
    public required string DraftWarning { get; init; }

    /// <summary>State words for the header of a locked document: "For signature".</summary>
    public required string ForSignature { get; init; }

    /// <summary>State words for the header of a document in force: "In force".</summary>
    public required string InForce { get; init; }

    /// <summary>Added to the header on pages of restricted annexes: "Members only".</summary>
    public required string MembersOnly { get; init; }

    /// <summary>Composite format of the page number; {0} page, {1} pages: "Page {0} of {1}".</summary>
    public required string PageOf { get; init; }

    /// <summary>Composite format of the content code; {0} the code: "Code {0}".</summary>
    public required string Code { get; init; }

    /// <summary>Heading of the contents list: "Contents".</summary>
    public required string Contents { get; init; }

    /// <summary>Composite format of an annex heading; {0} the letter: "Annex {0}.".</summary>
    public required string Annex { get; init; }

    /// <summary>What an empty table cell says to those who hear it: "not stated".</summary>
    public required string NotStated { get; init; }

    /// <summary>Prefix of the spoken status paragraph: "Status".</summary>
    public required string Status { get; init; }

    /// <summary>Added to the footer where the text is set large: "Large print".</summary>
    public string LargePrint { get; init; } = "Large print";

    /// <summary>Composite format of the second footer line in a binder; {0} the page of the binder: "Binder page {0}".</summary>
    public string BinderPage { get; init; } = "Binder page {0}";

    /// <summary>The words of comparisons.</summary>
    public ComparisonWords Comparison { get; init; } = new();

    /// <summary>Composite format for a footnote mark of a form field; {0} part, {1} label: "{0}: {1}".</summary>
    public string FieldDescription { get; init; } = "{0}: {1}";
}
