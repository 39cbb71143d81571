using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>A succession plan: roles with cells of several lines, rows under headings, and two lists side by side.</summary>
static class SuccessionSample
{
    public static Document Document => Write.Document(
        Front(new ParagraphBlock([Plain("Succession plan")], ParagraphStyle.Title)),
        Section(
            "Roles and successors",
            Clause("Each role has two successors, in order. A named successor has said yes, and so has the head of that agency."),
            Roles),
        Section(
            "When a seat falls empty",
            Clause("The clock starts when the coordinator or a co-lead learns of it."),
            Table([new() { Width = 96 }, new(), new() { Width = 128 }], ["Within", "Step", "Who"],
                Row("24 hours", "The first successor acts. Access to accounts changes the same day.", "The other co-lead"),
                new TableRow([TableCell.Of("Later")]) { IsHeading = true },
                Row("72 hours", "All partners are told who acts and how to reach them.", "Acting leader"),
                Row("90 days", "Permanent leader elected.", "All signed agencies"))),
        Section(
            "Acting leader",
            new SideBySideBlock(
                [Label("May"), Bullets("call and run meetings", "sign routine letters", "speak to the media as Section 21 of the MOU allows")],
                [Label("May not"), Bullets("sign or change an MOU or MOA", "open client files; the coalition keeps none", "name a permanent leader")])));

    static TableBlock Roles => Table(
        [new() { Width = 116 }, new(), new() { Width = 110 }, new() { Width = 110 }],
        ["Role and person now", "If the seat stays empty", "First successor", "Second successor"],
        Role("Co-lead, law enforcement", "Thessaly Grant-Moor since March 1, 2026", Cell("Callum Ashdown", "Detective, Lindenport Police Department"), Cell("Ambrose Kitt", "Deputy Prosecutor, Marrowbone County Prosecutor’s Office")),
        Role("Coordinator", "Rowan Pell since March 1, 2026", Cell("Bram Tilley", "Counselor, Lantern House Sexual Assault Center"),
            new([[new SlotInline("to be named")], [Plain("The person listed holds this seat now.")]])));

    static TableRow Role(string role, string holder, TableCell first, TableCell second) => new([
        new([[Plain(role)], [Plain(holder)], [new TagInline("Critical")]]),
        new([[Bold("2 weeks:"), Plain(" no heads-up before operations.")], [Bold("3 months:"), Plain(" the Justice committee stops.")]]),
        first,
        second,
    ]);
}
