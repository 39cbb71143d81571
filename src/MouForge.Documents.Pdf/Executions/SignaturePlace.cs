using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Reading;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>Where a party signs in a locked document: the form fields of its signature block.</summary>
/// <param name="Signature">The field to sign in.</param>
/// <param name="Name">The field for another signatory's name and title.</param>
/// <param name="Date">The field for the date.</param>
sealed record SignaturePlace(PdfField Signature, PdfField Name, PdfField Date)
{
    /// <summary>The places of parties by their ids; those of whom the document has no block are left out.</summary>
    /// <param name="source">The locked document.</param>
    /// <param name="parties">Ids of the parties. Signature fields of others stand in forms that are to stay blank.</param>
    /// <exception cref="PdfSyntaxException">A block lacks a field.</exception>
    public static IReadOnlyDictionary<string, SignaturePlace> Of(PdfSource source, IReadOnlyList<string> parties)
    {
        var fields = source.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        return parties.Where(party => fields.GetValueOrDefault($"{party}.signature") is { IsSignature: true })
            .ToDictionary(party => party, party => new SignaturePlace(fields[$"{party}.signature"], Required(fields, party, "name"), Required(fields, party, "date")), StringComparer.Ordinal);
    }

    /// <summary>Where an area of the block stands on the page.</summary>
    /// <param name="area">The area, as the look of signature blocks has it.</param>
    /// <param name="look">That look.</param>
    public PdfRectangle Placed(PdfRectangle area, SignatureLook look)
        => area with { X = Signature.Area.X + area.X - look.SignatureArea.X, Y = Signature.Area.Y + area.Y - look.SignatureArea.Y };

    static PdfField Required(Dictionary<string, PdfField> fields, string party, string part)
        => fields.GetValueOrDefault($"{party}.{part}") ?? throw new PdfSyntaxException($"The signature block of '{party}' has no field '{part}'.");
}
