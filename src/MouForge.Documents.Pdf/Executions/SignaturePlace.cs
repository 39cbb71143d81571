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
    /// <summary>The places of all parties by their ids.</summary>
    /// <exception cref="PdfSyntaxException">A block lacks a field.</exception>
    public static IReadOnlyDictionary<string, SignaturePlace> Of(PdfSource source)
    {
        var fields = source.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        return source.Fields.Where(field => field.IsSignature && field.Name.EndsWith(".signature", StringComparison.Ordinal))
            .Select(field => (Field: field, Party: field.Name[..field.Name.LastIndexOf('.')]))
            .ToDictionary(block => block.Party, block => new SignaturePlace(block.Field, Required(fields, block.Party, "name"), Required(fields, block.Party, "date")), StringComparer.Ordinal);
    }

    /// <summary>Where an area of the block stands on the page.</summary>
    /// <param name="area">The area, as the look of signature blocks has it.</param>
    /// <param name="look">That look.</param>
    public PdfRectangle Placed(PdfRectangle area, SignatureLook look)
        => area with { X = Signature.Area.X + area.X - look.SignatureArea.X, Y = Signature.Area.Y + area.Y - look.SignatureArea.Y };

    static PdfField Required(Dictionary<string, PdfField> fields, string party, string part)
        => fields.GetValueOrDefault($"{party}.{part}") ?? throw new PdfSyntaxException($"The signature block of '{party}' has no field '{part}'.");
}
