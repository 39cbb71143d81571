using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>Contacts and matrix.</summary>
static class SampleAnnexes
{
    static readonly string[] Short =
        ["Bridgeway", "Lantern House", "Lindenport Police", "Child Advocacy Center", "Children and Family Services", "Prosecutor’s Office", "Open Door Fellowship", "St. Brannock Hospital", "Westmark Legal Aid"];

    static readonly (string Group, string[] Services)[] Catalog =
    [
        ("Safety", ["Case management", "Crisis intervention", "Safety planning", "Victim advocacy"]),
        ("Housing", ["Housing, emergency", "Housing, permanent", "Housing, transitional"]),
        ("Basic needs", ["Clothing", "Donations and drives", "Food", "Transportation", "Welcome kits, basic needs"]),
        ("Health", ["Dental, emergency", "Dental, long-term", "Medical, emergency", "Medical, long-term", "Mental health, emergency", "Mental health, long-term", "Sexual-assault services", "Substance-use services"]),
        ("Legal", ["Identification documents", "Legal, civil", "Legal, criminal and vacatur", "Legal, immigration", "Repatriation"]),
        ("Family, youth", ["Child and dependent help", "Childcare", "Family contact, reunification", "Forensic interview (child)", "Youth mentoring"]),
        ("Work, school", ["Education and GED", "English classes", "Financial literacy", "Job placement", "Public benefits", "Skills and peer support"]),
        ("Culture", ["Cultural and community support", "Healing and cultural practices", "Interpretation, translation", "Spiritual support (voluntary)"]),
    ];

    public static Section Contacts => Annex(
        "Contacts",
        new PanelBlock(PanelKind.RestrictedNotice, [Para(Bold("Members only."), Plain(" This annex is not part of the public copy. Do not post or forward it. It lists work contacts; a confidential address is never written here."))]),
        ContactTable(SampleMou.Agencies.Length),
        Small(Plain("Tell the secretary within 10 business days when a contact changes. A change here needs no amendment (see "), new CrossReferenceInline("duties", ""), Plain(")."))) with
    { Id = "contacts", MembersOnly = true };

    public static TableBlock ContactTable(int agencies) => Table(
        [new() { Width = 108 }, new(), new() { Width = 72 }, new() { Width = 120 }],
        ["Agency", "Name, role and title", "Phone", "E-mail"],
        [.. Enumerable.Range(0, agencies).SelectMany(i => ContactRows(SampleMou.Agencies[i % SampleMou.Agencies.Length].Name))]) with
    { Style = TableStyle.Dense };

    public static Section Matrix => Annex(
        "Services and needs matrix",
        Small(Bold("P"), Plain(" first call (11.2 says for whom) · "), Bold("A"), Plain(" available · "), Bold("B"), Plain(" backup · "), Italic("n"), Plain(" needs it from others · last column: partners that offer it. 28 of 40 services are covered; 12 are gaps, 2 of them with a plan (see 11.3).")),
        MatrixTable(Short.Length, 26)) with
    { Id = "matrix" };

    public static TableBlock MatrixTable(int partners, double width) => new(
        [new() { Width = 56 }, new() { Width = 130 }, .. Enumerable.Repeat(new TableColumn { Width = width, Alignment = ColumnAlignment.Center }, partners), new() { Width = 48 }],
        [new([TableCell.Of("Group"), TableCell.Of("Service"), .. Enumerable.Range(0, partners).Select(PartnerHead), TableCell.Of("Offered by")])],
        [.. Catalog.SelectMany(group => group.Services.Select((service, i) => MatrixRow(group.Group, group.Services.Length, i, service, partners)))])
    {
        Style = TableStyle.Matrix,
        Description = "Who offers and who needs which service",
    };

    static TableCell PartnerHead(int i) => TableCell.Of($"{(i + 1).ToString(CultureInfo.InvariantCulture)}\u2002{Short[i % Short.Length]}") with
    {
        Turned = true,
        Spoken = SampleMou.Agencies[i % SampleMou.Agencies.Length].Name,
    };

    static TableRow MatrixRow(string group, int services, int index, string service, int partners)
    {
        int seed = service.Length + index;
        bool gap = seed % 5 == 0;
        TableCell[] groupCell = index == 0 ? [TableCell.Of(group) with { RowSpan = services }] : [];
        return new(
        [
            .. groupCell, TableCell.Of(service), .. Enumerable.Range(0, partners).Select(i => gap ? TableCell.Of() : Letter((seed * 7 + i * 5) % 13)),
            gap ? TableCell.Of(Bold("Gap"), Plain(", plan")) : TableCell.Of("2"),
        ])
        { StartsGroup = index == 0, Tinted = gap };
    }

    static TableCell Letter(int number) => number switch
    {
        0 => TableCell.Of(Bold("P") with { Spoken = "first call" }),
        1 => TableCell.Of(Plain("A") with { Spoken = "available" }),
        2 => TableCell.Of(Plain("B") with { Spoken = "backup" }),
        3 => TableCell.Of(Italic("n") with { Spoken = "needs it" }),
        _ => TableCell.Of(),
    };

    static IEnumerable<TableRow> ContactRows(string agency)
    {
        yield return new TableRow([
            TableCell.Of(agency) with { RowSpan = 2 }, Cell("Ines Calderwick", "Representative · Director of Services"), TableCell.Of("555-555-0118"), Mail("i.calderwick@example.org")])
        { StartsGroup = true };
        yield return new TableRow([Cell("Rowan Pell", "Alternate · Coordinator"), TableCell.Of("555-555-0119"), Mail("r.pell@example.org")]);
    }

    static TableCell Mail(string address) => TableCell.Of(new LinkInline(address, "mailto:" + address));
}
