namespace MouForge.Documents.Word.Tables;

/// <summary>What a cell is for its table.</summary>
enum CellRole
{
    /// <summary>A cell of a head row.</summary>
    Head,

    /// <summary>The cell that heads its row.</summary>
    RowHead,

    /// <summary>A cell over all columns, the heading of the rows below.</summary>
    Group,

    /// <summary>Any other cell.</summary>
    Text,
}
