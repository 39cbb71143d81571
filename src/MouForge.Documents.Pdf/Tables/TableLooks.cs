using MouForge.Documents.Blocks;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>How the tables of one design look.</summary>
/// <param name="Normal">Tables with room.</param>
/// <param name="Dense">Contacts and certificates.</param>
/// <param name="Matrix">The matrix of services and needs.</param>
sealed record TableLooks(TableLook Normal, TableLook Dense, TableLook Matrix)
{
    /// <summary>On the pages of agencies.</summary>
    public static readonly TableLooks Agency = new(TableLook.Normal, TableLook.Dense, TableLook.Matrix);

    /// <summary>On client pages.</summary>
    public static readonly TableLooks Client = new(TableLook.Client, TableLook.Client, TableLook.Matrix);

    /// <summary>Where all text is set large.</summary>
    public static readonly TableLooks Large = new(TableLook.Large, TableLook.Large, TableLook.Large);

    /// <summary>The same with lines at least so many em apart; those of a matrix are short and stay.</summary>
    public TableLooks WithLeading(double em) => this with { Normal = Normal.WithLeading(em), Dense = Dense.WithLeading(em) };

    /// <summary>The look of a table.</summary>
    public TableLook Of(TableStyle style) => style switch
    {
        TableStyle.Normal => Normal,
        TableStyle.Dense => Dense,
        TableStyle.Matrix => Matrix,
    };
}
