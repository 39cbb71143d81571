using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using static MouForge.Tests.Shared.Agreement;

namespace MouForge.Tests.Shared;

/// <summary>A document with every kind of block and inline, in the places where agreements have them.</summary>
static class SampleAgreement
{
    static readonly string[] Agencies =
    [
        "Bridgeway Survivor Services", "Lantern House Sexual Assault Center", "Lindenport Police Department", "Marrowbone Child Advocacy Center",
        "Marrowbone County Children and Family Services", "Marrowbone County Prosecutor's Office", "Open Door Fellowship Network",
        "St. Brannock Regional Hospital", "Westmark Legal Aid Collective",
    ];

    static readonly string[] Kinds =
    [
        "Trafficking service program, social services", "Sexual assault center", "City police", "Child advocacy center", "Child welfare",
        "County prosecutor, victim/witness unit", "Faith network, volunteers", "Hospital, drug and alcohol treatment", "Civil and immigration law help, immigrant services",
    ];

    /// <summary>The numbered document, a draft.</summary>
    public static Document Numbered() => DocumentNumbering.Number(Unnumbered()).Document;

    /// <summary>The document before its parts are numbered.</summary>
    public static Document Unnumbered() => Document(
        TitlePage(), Nature(), Definitions(), Roles(), Forms(), Signatures(), Contacts(), Matrix(), GroundRules(), WideTable());

    static Section TitlePage() => Front(
        Paragraph("Marrowbone County Task Force", ParagraphStyle.Kicker),
        Paragraph("Memorandum of Understanding", ParagraphStyle.Title),
        Paragraph("How nine agencies in Marrowbone County, Ohio, share the work: who does what, whom to call, and how a person’s information stays private.", ParagraphStyle.Subtitle),
        new StatusPanelBlock(
            [
                new("Draft", ["Version 2, February 20, 2026", "Comments until February 25"]),
                new("For signature", ["One locked version", "Nine agencies sign"]),
                new("In force", ["When both core partners", "have signed"]),
            ],
            0),
        Label("At a glance"),
        new FactListBlock(
            [
                new([Text("Kind of document")], [Text("Statement of shared intent. Not a contract; no money moves ("), See("nature", "Section"), Text(").")]),
                new([Text("Takes effect")], [Text("When Bridgeway Survivor Services and Lindenport Police Department have both signed; for each other agency when it signs.")]),
                new([Text("Leaving")], [Text("60 days’ written notice. Privacy duties go on.")]),
            ]),
        Label("Parties, in alphabetical order"),
        Table(
            [Column(30, ColumnAlignment.End), Column(162), Column(), Column(68), Column(88)],
            Row("No.", "Agency", "Kind", "Base", "Mailing address"),
            [.. Agencies.Select((agency, i) => Row($"{i + 1}", agency, Kinds[i], i % 2 == 0 ? "Community" : "Government", "PO Box 900, Lindenport"))]),
        Paragraph([Text("Each agency has one vote. A government agency may have to disclose what it learns (see "), See("disclosure"), Text(").")]) with { Style = ParagraphStyle.Small },
        new ContentsBlock());

    static Section Nature() => Section("nature", "Nature of this document",
        Clause("Shared intent.", "This is a statement of shared intent. It is not a contract, creates no duty to pay, and gives no one a right to sue."),
        Clause("Parts that bind.", "The Partners agree to be bound by three parts of this document:",
            Letters(
                Item("Section 13, Information sharing and confidentiality;"),
                Item("Section 15, Subpoenas and legal demands, which a Partner answers:", Letters(Item("at once where a court says so;"), Item("else with the others:", Letters("in writing;", "by telephone."))), Paragraph("A paragraph that goes on in the same item.")),
                Item("Section 28, Records and retention."))) with
        { Anchor = "binding" },
        new ClauseBlock(
            [
                Paragraph(Text("Duties under law.", TextStyle.RunIn), Text(" Duties that law already places on a Partner still bind it, as "), See("binding"), Text(" and "), See("words", "Section"), Text(" say. See also "), See("contacts", "Annex"), Text(".")),
                Bullets(Item("privacy duties;"), Item("duties to report, and:", Bullets("who reports;", "when."))),
                Letters("a second list in this clause,", "which starts anew."),
            ])
        { Anchor = "disclosure" },
        Paragraph("Body text that stands beside the clauses of its section."));

    static Section Definitions() => Section("words", "Definitions and shared words",
        Clause("Defined words.", "A word shown in bold below has this meaning wherever it appears with a capital letter.",
            new DefinitionBlock("Client", [Text("means a person who asks a Partner for a service or has received one.")]),
            new DefinitionBlock("Human Trafficking", [Text("has the meaning given in 22 U.S.C. 7102(11) and in "), new SlotInline("state statute: counsel to fill in"), Text(".")]),
            new CounselNoteBlock("Counsel note to", [Text("Enter the state statute. Federal law treats a person "), Text("under", TextStyle.Italic), Text(" 18 as a minor.")])),
        Clause("Shared words.", "The Partners use these words in the same way:",
            Table([Column(), Column(), Column()], Row("Word", "How we use it", "Raised by"),
                Row("case", "For police, an investigation. For a provider, a person served. Say which one you mean.", "Lindenport Police Department"),
                Row("victim, survivor", "“Victim” in court papers and “survivor” elsewhere. In person, the word the person chooses.", "Bridgeway Survivor Services")),
            new PanelBlock(PanelKind.Panel, [Paragraph("A panel with one thought."), Paragraph("And a second paragraph.")])));

    static Section Roles() => Section("roles", "Roles by partner",
        Part("Bridgeway Survivor Services") with { StartsPage = true },
        Paragraph([Text("Community-based · Trafficking service program · Gives about 60 staff hours a month"), new LineBreakInline(), Text("Answered by the agency itself on February 17, 2026")]) with { Style = ParagraphStyle.Small },
        Paragraph(Text("Mission.", TextStyle.Bold), Text(" Case management and housing for survivors of trafficking.")),
        Label("What we will do"),
        Letters("Be the first call for adults.", "Give all members a plain referral path.", "Host the coordinator.", "Report totals only.", "Hold no names in shared systems."),
        Label("Services we offer"),
        Table([Column(), Column(52), Column(72), Column(84), Column(58)], Row("Service", "Our part", "Capacity", "How to refer", "We answer within"),
            Service("Case management", "By licensed social workers", "60 clients", "24-hour line", "1 hour"),
            Service("Clothing", null, "", "", ""),
            Service("Housing, emergency", "Apartments for adults", "8 units", "", "")),
        Paragraph("– means the agency gave no figure. Ask its representative.", ParagraphStyle.Small),
        Label("What we need from others"),
        Table([Column(), Column(150)], Row("Need", "Offered in this coalition by"),
            new TableRow([TableCell.Of(Text("Legal, immigration"), Text(" (immigration lawyer)", TextStyle.Detail)), TableCell.Of("Westmark Legal Aid Collective")])),
        Part("Lindenport Police Department") with { StartsPage = true },
        Paragraph(Text("Mission.", TextStyle.Bold), Text(" Police work. Write to "), new LinkInline("the desk", "https://example.org/desk?a=1&b=2"), Text(" at any time. "), new TagInline("Critical")),
        Paragraph(Text("Se habla español.") with { Language = "es" }));

    static TableRow Service(string name, string? detail, string capacity, string refer, string within)
    {
        TableCell first = new(detail is null ? [[Text(name)]] : [[Text(name)], [Text(detail, TextStyle.Detail)]]);
        return new TableRow([first, TableCell.Of("Primary"), TableCell.Of(capacity), TableCell.Of(refer), TableCell.Of(within)]);
    }

    static Section Forms() => Section("forms", "A form",
        new PanelBlock(PanelKind.ClientBox, [Paragraph("You choose."), Bullets("Nobody may force you.", "You can change your mind.")]),
        new FieldRowBlock([new("release.name", "The name you go by here") { Share = 2 }, new("release.date", "Date") { Description = "Part 1: Date" }]),
        new FieldRowBlock([new("release.notes", "Anything else") { Lines = 3 }]),
        new TickGroupBlock([new("release.call", [Text("You may call me")]), new("release.text", [Text("You may send me a text message")])]));

    static Section Signatures() => Section("signatures", "Signatures",
        Clause("Each person who signs says:", Paragraph(Text("I have the authority to sign for the agency named beside my signature.", TextStyle.Italic))),
        Clause("Blocks stand in alphabetical order. Ink and electronic signatures count the same."),
        Signature("p1", Agencies[0], "Lucan Arbor"),
        Signature("p2", Agencies[1], "Gwyneth Alder"),
        Signature("p3", Agencies[2], "Beatrix Yarrow", "City council, resolution 2026-18, February 24, 2026"),
        Signature("p4", Agencies[3], "Corwin Slade")) with
    { StartsPage = true };

    static Section Contacts() => Annex("contacts", "Contacts",
        new PanelBlock(PanelKind.RestrictedNotice, [Paragraph(Text("Members only.", TextStyle.Bold), Text(" This annex is not part of the public copy. Do not post or forward it."))]),
        Table([Column(108), Column(), Column(72), Column(120)], Row("Agency", "Name, role and title", "Phone", "E-mail"),
            [.. Agencies.Take(4).SelectMany(agency => (TableRow[])
                [
                    new TableRow([TableCell.Of(agency) with { RowSpan = 2 }, new([[Text("Ines Calderwick")], [Text("Representative · Director of Services", TextStyle.Detail)]]), TableCell.Of("555-555-0118"), TableCell.Of("i.calderwick@example.org")]) { StartsGroup = true },
                    new TableRow([new([[Text("Rowan Pell")], [Text("Alternate · Coordinator", TextStyle.Detail)]]), TableCell.Of("555-555-0119"), TableCell.Of("r.pell@example.org")]),
                ])]) with
        { Style = TableStyle.Dense },
        Paragraph("Tell the secretary within 10 business days when a contact changes.", ParagraphStyle.Small)) with
    { MembersOnly = true, InPublicCopy = false };

    static Section Matrix() => Annex("matrix", "Services and needs matrix",
        Paragraph(Text("P", TextStyle.Bold), Text(" first call · "), Text("A", TextStyle.Bold), Text(" available · "), Text("n", TextStyle.Italic), Text(" needs it from others")),
        new TableBlock(
            [Column(56), Column(130), .. Agencies.Select(_ => Column(26, ColumnAlignment.Center)), Column(48)],
            [new TableRow([TableCell.Of("Group"), TableCell.Of("Service"), .. Agencies.Select((agency, i) => TableCell.Of($"{i + 1} {agency.Split(' ')[0]}") with { Turned = true, Spoken = agency }), TableCell.Of("Offered by")])],
            [.. MatrixRows()])
        { Description = "Which agency offers which service", Style = TableStyle.Matrix });

    static IEnumerable<TableRow> MatrixRows()
    {
        string[] services = ["Case management", "Crisis intervention", "Safety planning", "Victim advocacy", "Housing, emergency", "Housing, permanent", "Housing, transitional"];
        for (int i = 0; i < services.Length; i++)
        {
            bool gap = services[i] == "Housing, permanent";
            var marks = Enumerable.Range(0, 9).Select(column => gap || (column * 5 + i) % 7 != 1 ? new TableCell([]) : TableCell.Of(Text("P", TextStyle.Bold) with { Spoken = "first call" }));
            TableCell[] group = i switch { 0 => [TableCell.Of("Safety") with { RowSpan = 4 }], 4 => [TableCell.Of("Housing") with { RowSpan = 3 }], _ => [] };
            yield return new TableRow([.. group, TableCell.Of(services[i]), .. marks, gap ? TableCell.Of(Text("Gap", TextStyle.Bold), Text(", plan")) : TableCell.Of("2")])
            {
                StartsGroup = i is 0 or 4,
                Tinted = gap,
            };
        }
    }

    static Section GroundRules() => Annex("rules", "Ground rules",
        Clause("Start on time.", "We begin when the clock says so.", Letters("first;", "second.")),
        Clause("Speak plainly."),
        Label("Between the rules"),
        Letters("A lettered list outside of clauses", "stands at the margin."));

    static Section WideTable() => Annex("wide", "A wide table",
        Table([Column(), Column(), Column(), Column()], Row("Service", "One", "Two", "Three"), Row("Case management", "Primary", "", "Backup"))) with
    { Landscape = true };
}
