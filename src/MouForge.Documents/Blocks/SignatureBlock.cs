namespace MouForge.Documents.Blocks;

/// <summary>The place where one party signs. Its size is fixed, so that a signature never moves a line.</summary>
public sealed record SignatureBlock : Block
{
    /// <summary>Stable id of the party, used in field names ("p1").</summary>
    public required string PartyId { get; init; }

    /// <summary>The party's legal name as printed.</summary>
    public required string Party { get; init; }

    /// <summary>Name of the person who may sign; empty where it is not known yet.</summary>
    public required string Signatory { get; init; }

    /// <summary>Title of that person; empty where it is not known yet.</summary>
    public required string Title { get; init; }

    /// <summary>The authority to sign, with its bold label.</summary>
    public required LabelledText Authority { get; init; }

    /// <summary>The approval by a board or council, with its bold label; always stated, be it "None needed".</summary>
    public required LabelledText Approval { get; init; }

    /// <summary>Caption under the signature line: "Signature".</summary>
    public required string SignatureCaption { get; init; }

    /// <summary>Caption under the line for another signatory: "Name and title, if another person signs".</summary>
    public required string OtherNameCaption { get; init; }

    /// <summary>Caption under the date line: "Date".</summary>
    public required string DateCaption { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
