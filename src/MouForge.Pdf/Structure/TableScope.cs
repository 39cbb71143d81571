namespace MouForge.Pdf.Structure;

/// <summary>Which cells a table's header cell speaks for (ISO 32000-1, Table 349).</summary>
public enum TableScope
{
    /// <summary>The cells of its row.</summary>
    Row,

    /// <summary>The cells of its column.</summary>
    Column,

    /// <summary>The cells of its row and of its column.</summary>
    Both,
}
