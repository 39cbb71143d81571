using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Tables;

/// <summary>What a look of tables means in Word: its styles, and the sizes in points by which text is measured.</summary>
/// <param name="TableStyle">Id of the table style.</param>
/// <param name="Head">Paragraph style of the head.</param>
/// <param name="RowHead">Paragraph style of the cell that heads a row.</param>
/// <param name="Text">Paragraph style of the other cells.</param>
/// <param name="Detail">Paragraph style of the second and later lines of a cell.</param>
sealed record TableType(string TableStyle, string Head, string RowHead, string Text, string Detail)
{
    static readonly TableType Normal = new(StyleIds.NormalTable, StyleIds.TableHead, StyleIds.TableRowHead, StyleIds.TableText, StyleIds.TableDetail)
    {
        Size = 9,
        Leading = 12.5,
        HeadSize = 8.5,
        HeadLeading = 11.5,
        Padding = 6,
        GroupLine = Colors.Mid,
    };

    static readonly TableType Dense = new(StyleIds.DenseTable, StyleIds.TableHead, StyleIds.TableDenseRowHead, StyleIds.TableDense, StyleIds.TableDetail)
    {
        Size = 8.5,
        Leading = 11.5,
        HeadSize = 8.5,
        HeadLeading = 11.5,
        Padding = 5,
        GroupLine = Colors.Mid,
    };

    static readonly TableType Matrix = new(StyleIds.MatrixTable, StyleIds.MatrixHead, StyleIds.MatrixRowHead, StyleIds.Matrix, StyleIds.Matrix)
    {
        Size = 8,
        Leading = 10,
        HeadSize = 7.5,
        HeadLeading = 9.5,
        Padding = 3,
        GroupLine = Colors.Navy,
    };

    static readonly TableType Client = new(
        StyleIds.NormalTable, StyleIds.ClientTableHead, StyleIds.ClientTableRowHead, StyleIds.ClientTableText, StyleIds.ClientTableText)
    {
        Size = 10.5,
        Leading = 14.5,
        HeadSize = 10,
        HeadLeading = 13,
        Padding = 6,
        GroupLine = Colors.Mid,
        Group = StyleIds.ClientTableGroup,
    };

    static readonly TableType Large = Enlarged(Normal);
    static readonly TableType LargeClient = Enlarged(Client);

    public required double Size { get; init; }

    public required double Leading { get; init; }

    public required double HeadSize { get; init; }

    public required double HeadLeading { get; init; }

    /// <summary>Paragraph style of a cell over all columns.</summary>
    public string Group { get; init; } = StyleIds.TableGroup;

    /// <summary>Between text and the cell's edge, left and right.</summary>
    public required double Padding { get; init; }

    /// <summary>Colour of the line above a group of rows.</summary>
    public required string GroupLine { get; init; }

    /// <summary>The type of a look in a document.</summary>
    public static TableType Of(TableStyle style, DocumentProperties properties) => (properties.Design, properties.Print) switch
    {
        (DocumentDesign.Agency, PrintSize.Normal) => Of(style),
        (DocumentDesign.Agency, PrintSize.Large) => Large,
        (DocumentDesign.Client, PrintSize.Normal) => Client,
        (DocumentDesign.Client, PrintSize.Large) => LargeClient,
    };

    static TableType Of(TableStyle style) => style switch
    {
        MouForge.Documents.Blocks.TableStyle.Normal => Normal,
        MouForge.Documents.Blocks.TableStyle.Dense => Dense,
        MouForge.Documents.Blocks.TableStyle.Matrix => Matrix,
    };

    static TableType Enlarged(TableType type) => type with { Size = 16, Leading = 22, HeadSize = 16, HeadLeading = 22 };
}
