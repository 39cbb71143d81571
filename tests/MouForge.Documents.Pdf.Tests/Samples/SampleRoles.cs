using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>The section on what each partner does.</summary>
static class SampleRoles
{
    public static Section Section => Write.Section("Roles by partner", [.. SampleMou.Agencies.Take(3).SelectMany(agency => Role(agency.Name, agency.Kind))]) with { StartsPage = true };

    static IEnumerable<Block> Role(string name, string kind) =>
    [
        new HeadingBlock(2, [Plain(name)]) { Numbered = true, StartsPage = true },
        Small(Plain($"Community-based · {kind} · Gives about 60 staff hours a month"), new LineBreakInline(), Plain("Answered by the agency itself on February 17, 2026")),
        Para(Bold("Mission.", TextStyle.RunIn), Plain(" Case management and housing for survivors of trafficking. All of the agency’s work is about trafficking. It serves anyone.")),
        Label("What we will do"),
        Letters("Be the first call for adults.", "Give all members a plain referral path.", "Host the coordinator.", "Report totals only.", "Hold no names in shared systems."),
        Label("Services we offer"),
        Services,
        Small(Plain("– means the agency gave no figure. Ask its representative ("), new CrossReferenceInline("contacts", "Annex"), Plain(").")),
        Para(Bold("Also available:"), Plain(" family contact or reunification; financial literacy (money skills); food (cards); identification documents; job placement (job coach); transportation.")),
        Label("What we need from others"),
        Table(
            [new(), new() { Width = 150 }],
            ["Need", "Offered in this coalition by"],
            Need("Legal, immigration", "immigration lawyer", "Westmark Legal Aid Collective"),
            Need("Medical, emergency", "exam", "St. Brannock Regional Hospital"),
            Need("Substance-use services", "detox bed", "St. Brannock Regional Hospital")),
        Label("Limits and privacy"),
        Para("What a Client tells this agency stays with it except where a law says otherwise. Its addresses are confidential; mail goes to PO Box 900, Lindenport. A Release to or from it lasts 30 days at most."),
    ];

    static TableBlock Services => Table(
        [new(), new() { Width = 52 }, new() { Width = 72 }, new() { Width = 84 }, new() { Width = 58 }],
        ["Service", "Our part", "Capacity", "How to refer", "We answer within"],
        Service(Cell("Case management", "By licensed social workers"), "60 clients", "24-hour line", "1 hour"),
        Service(TableCell.Of("Clothing"), "", "", ""),
        Service(Cell("Crisis intervention", "Crisis line"), "", "", ""),
        Service(Cell("Housing, emergency", "Apartments for adults"), "8 units", "", ""),
        Service(TableCell.Of("Housing, transitional"), "14 units", "", ""),
        Service(Cell("Victim advocacy", "Community-based"), "6 advocates", "24-hour line", "1 hour"));

    static TableRow Service(TableCell service, string capacity, string refer, string answer)
        => new([service, TableCell.Of("Primary"), TableCell.Of(capacity), TableCell.Of(refer), TableCell.Of(answer)]);

    static TableRow Need(string need, string detail, string offered)
        => new([TableCell.Of(Plain(need + " "), Bold($"({detail})", TextStyle.Detail)), TableCell.Of(offered)]);
}
