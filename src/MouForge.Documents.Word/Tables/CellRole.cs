namespace MouForge.Documents.Word.Tables;

/// <summary>What a cell is for its table.</summary>
enum CellRole
{
    /// <summary>A cell of a head row.</summary>
    Head,

    /// <summary>The cell that heads its row.</summary>
    RowHead,

    /// <summary>Any other cell.</summary>
    Text,
}
