namespace MouForge.Documents.Blocks;

/// <summary>Looks of a fact list.</summary>
public enum FactListLook
{
    /// <summary>Small type: labels in a narrow column, short facts beside them.</summary>
    Facts,

    /// <summary>Steps a client follows: large type, a bar at the start through all rows, a line between them.</summary>
    Steps,
}
