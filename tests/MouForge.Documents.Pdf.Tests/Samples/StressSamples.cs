using System.Globalization;
using MouForge.Documents.Blocks;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>Documents that only a few coalitions will make: many partners, long names, endless text.</summary>
static class StressSamples
{
    const int WidestPanel = 18;

    /// <summary>All samples by name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Document>> All = new Dictionary<string, Func<Document>>
    {
        ["draft"] = () => SampleMou.Draft,
        ["for signature"] = () => SampleMou.ForSignature,
        ["every block"] = () => EveryBlock.Document,
        ["1 partner"] = () => Partners(1, EveryBlock.LongName),
        ["2 partners"] = () => Partners(2, EveryBlock.LongName),
        ["9 partners"] = () => Partners(9, EveryBlock.LongName),
        ["24 partners"] = () => Partners(24, EveryBlock.LongName),
        ["hostile name"] = () => Partners(1, new string('N', 10_000)),
        ["hostile words"] = () => Partners(1, string.Join(' ', Enumerable.Repeat("Department", 900))),
        ["long clause"] = () => Page(Clause("Long.", Lorem(1800)), Clause("After it.", Lorem(20))),
        ["notice"] = () => ClientSamples.DraftOf(ClientSamples.Notice),
        ["release"] = () => ClientSamples.Release,
        ["two languages"] = () => BilingualSample.Document,
        ["two languages large"] = () => ClientSamples.Large(BilingualSample.Document),
        ["succession"] = () => SuccessionSample.Document,
        ["succession large"] = () => ClientSamples.Large(SuccessionSample.Document),
        ["release large"] = () => ClientSamples.Large(ClientSamples.Release),
        ["draft large"] = () => ClientSamples.Large(SampleMou.Draft),
        ["every block large"] = () => ClientSamples.Large(EveryBlock.Document),
        ["nothing"] = () => Document(Front(Title)),
        ["no title"] = () => Document(Section("Only section", Para("x"), Label("Label"), Para("y"))),
    };

    /// <summary>A memorandum of so many partners, each with this name.</summary>
    public static Document Partners(int count, string name)
    {
        string[] names = [.. Enumerable.Range(1, count).Select(i => $"{i.ToString(CultureInfo.InvariantCulture)} {name}")];
        return Document(
            Front(Title, Label("Parties"), Parties(names), Small(Plain("A note.")), new ContentsBlock()),
            Section("Roles by partner", [.. names.SelectMany(Role)]) with { StartsPage = true },
            Section("Signatures", [Clause("They sign."), .. names.Select((party, i) => Signature($"p{i}", party))]) with { StartsPage = true },
            Annex("Contacts", SampleContacts(names)) with { MembersOnly = true },
            Annex("Matrix", [.. names.Chunk(WidestPanel).Select(Matrix)]) with { Landscape = count > 10 });
    }

    static TableBlock Parties(string[] names) => Table(
        [new() { Width = 30, Alignment = ColumnAlignment.End }, new() { Width = 162 }, new()],
        ["No.", "Agency", "Kind"],
        [.. names.Select((name, i) => Row($"{i + 1}", name, "County police"))]);

    static IEnumerable<Block> Role(string name) =>
    [
        new HeadingBlock(2, [Plain(name)]) { Numbered = true, StartsPage = true },
        Small(Plain("Community-based")),
        Label("Services we offer"),
        Table([new(), new() { Width = 52 }, new() { Width = 72 }], ["Service", "Our part", "Capacity"],
            new TableRow([Cell("Case management", Lorem(190)), TableCell.Of("Primary"), TableCell.Of("")]),
            new TableRow([Cell("Clothing", Lorem(150)), TableCell.Of("Primary"), TableCell.Of("60 clients")])),
        Label("Limits and privacy"),
        Para(Lorem(40)),
    ];

    static TableBlock SampleContacts(string[] names) => Table(
        [new() { Width = 108 }, new(), new() { Width = 120 }],
        ["Agency", "Name", "E-mail"],
        [.. names.SelectMany(name => (TableRow[])[
            new([TableCell.Of(name) with { RowSpan = 2 }, Cell("Ines Calderwick", "Representative"), TableCell.Of("i.calderwick@example.org")]) { StartsGroup = true },
            new([Cell("Rowan Pell", "Alternate"), TableCell.Of("")])])]) with
    { Style = TableStyle.Dense };

    static TableBlock Matrix(string[] names) => new(
        [new() { Width = 56 }, new() { Width = 130 }, .. names.Select(_ => new TableColumn { Width = 23, Alignment = ColumnAlignment.Center })],
        [new([TableCell.Of("Group"), TableCell.Of("Service"), .. names.Select(name => TableCell.Of(name) with { Turned = true })])],
        [
            new([TableCell.Of("Safety") with { RowSpan = 2 }, TableCell.Of("Case management"), .. names.Select(_ => TableCell.Of("P"))]) { StartsGroup = true },
            new([TableCell.Of("Crisis intervention"), .. names.Select(_ => TableCell.Of())]) { Tinted = true },
        ])
    { Style = TableStyle.Matrix, Description = "Who offers what" };
}
