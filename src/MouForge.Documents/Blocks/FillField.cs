namespace MouForge.Documents.Blocks;

/// <summary>A blank line that a person fills in, on paper or on screen.</summary>
/// <param name="Name">Field name by path, unique in the document: "part2.person".</param>
/// <param name="Label">The label printed above it.</param>
public sealed record FillField(string Name, string Label)
{
    /// <summary>What a screen reader says: part and label. The label itself where null.</summary>
    public string? Description { get; init; }

    /// <summary>Share of the row's width beside its neighbours' shares.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Height in lines of 23 pt, from 1; more than one makes the field take several lines of text.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>True where a person signs there.</summary>
    public bool IsSignature { get; init; }
}
