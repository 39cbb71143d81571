using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Executions;

/// <summary>The certificate's table of parties and signatures.</summary>
static class CertificateParties
{
    static readonly TableColumn[] Columns =
        [new() { Width = 26, Alignment = ColumnAlignment.End }, new(), new() { Width = 108 }, new() { Width = 78 }, new() { Width = 90 }];

    public static TableBlock Table(Execution execution)
    {
        var words = execution.Words;
        string[] heads = [words["number"], words["certificate_agency"], words["certificate_authority"], words["certificate_method"], words["certificate_signed"]];
        return new TableBlock(
            Columns,
            [new TableRow([.. heads.Select(head => TableCell.Of(head))])],
            [.. execution.Signatures.Select((signature, index) => Row(index + 1, signature, words))])
        {
            Style = TableStyle.Dense,
            Description = words["certificate_parties_about"],
        };
    }

    static TableRow Row(int number, PartySignature signature, ExecutionWords words) => new(
    [
        TableCell.Of(number.ToString(CultureInfo.InvariantCulture)),
        Cell(signature.Party, $"{signature.Signatory}, {signature.Title}"),
        Cell(signature.Authority, signature.Approval),
        Cell(words[signature.Method.Match(_ => "method_drawn", _ => "method_typed", _ => "method_clicked", _ => "method_ink")], signature.Identity),
        Cell(words.Day(signature.SignedAt), $"{ExecutionWords.Time(signature.SignedAt)} UTC", Local(signature.SignedAt)),
    ]);

    static TableCell Cell(params IEnumerable<string> lines) => new([.. lines.Select(line => (IReadOnlyList<Inline>)[new TextInline(line)])]);

    // The clock of the one who signed: "11:41 −04:00".
    static string Local(DateTimeOffset at)
    {
        string sign = at.Offset < TimeSpan.Zero ? "−" : "+";
        return string.Create(CultureInfo.InvariantCulture, $"{at:HH:mm} {sign}{at.Offset:hh\\:mm}");
    }
}
