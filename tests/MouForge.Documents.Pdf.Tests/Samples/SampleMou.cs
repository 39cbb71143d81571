using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>A memorandum of nine agencies, written by hand after the pictures of the look.</summary>
static class SampleMou
{
    public static readonly (string Name, string Kind, string Base, string Address)[] Agencies =
    [
        ("Bridgeway Survivor Services", "Trafficking service program, social services", "Community", "PO Box 900, Lindenport"),
        ("Lantern House Sexual Assault Center", "Sexual assault center", "Community", "PO Box 1, Lantern"),
        ("Lindenport Police Department", "City police", "Government", "PO Box 1, Lindenport"),
        ("Marrowbone Child Advocacy Center", "Child advocacy center", "Community", "PO Box 1, Marrowbone"),
        ("Marrowbone County Children and Family Services", "Child welfare", "Government", "PO Box 1, Marrowbone"),
        ("Marrowbone County Prosecutor's Office", "County prosecutor, victim/witness unit", "Government", "PO Box 1, Marrowbone"),
        ("Open Door Fellowship Network", "Faith network, volunteers", "Community", "PO Box 1, Open"),
        ("St. Brannock Regional Hospital", "Hospital, drug and alcohol treatment", "Community", "PO Box 1, St."),
        ("Westmark Legal Aid Collective", "Civil and immigration law help, immigrant services", "Community", "PO Box 1, Westmark"),
    ];

    public static Document Draft => Write.Draft(Sections);

    public static Document ForSignature => Document(Sections);

    static IReadOnlyList<Section> Sections =>
    [
        TitlePages, Nature, Definitions, SampleRoles.Section,
        SignatureSection(Agencies.Length), SampleAnnexes.Contacts, SampleAnnexes.Matrix,
    ];

    static Section TitlePages => Front(
        new ParagraphBlock([Plain("Marrowbone County Human Trafficking Task Force")], ParagraphStyle.Kicker),
        Title,
        new ParagraphBlock([Plain("How nine agencies in Marrowbone County, Ohio, share the work: who does what, whom to call, and how a person’s information stays private.")], ParagraphStyle.Subtitle),
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
            Fact("Kind of document", Plain("Statement of shared intent. Not a contract; no money moves ("), new CrossReferenceInline("nature", "Section"), Plain(").")),
            Fact("Parts that bind", Plain("Privacy and records only (Sections 13, 15 and 28).")),
            Fact("Takes effect", Plain("When Bridgeway Survivor Services and Lindenport Police Department have both signed; for each other agency when it signs.")),
            Fact("Lasts", Plain("24 months from the last signature. It ends unless the agencies sign again.")),
            Fact("Review", Plain("A short check after 6 months and a full review each year.")),
            Fact("Leaving", Plain("60 days’ written notice. Privacy duties go on.")),
        ]),
        Label("Parties, in alphabetical order"),
        Parties,
        Small(Plain("Each agency has one vote; the order of names says nothing about rank. A government agency may have to disclose what it learns (see "), new CrossReferenceInline("duties", ""), Plain(").")),
        new ContentsBlock());

    static TableBlock Parties => Table(
        [new() { Width = 30, Alignment = ColumnAlignment.End }, new() { Width = 162 }, new(), new() { Width = 68 }, new() { Width = 88 }],
        ["No.", "Agency", "Kind", "Base", "Mailing address"],
        [.. Agencies.Select((agency, i) => Row((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), agency.Name, agency.Kind, agency.Base, agency.Address))]);

    static Section Nature => Section(
        "Nature of this document",
        Clause("Shared intent.", "This is a statement of shared intent. It is not a contract, creates no duty to pay, and gives no one a right to sue."),
        Clause("Parts that bind.", "The Partners agree to be bound by three parts of this document:", Letters(
            "Section 13, Information sharing and confidentiality;", "Section 15, Subpoenas and legal demands; and", "Section 28, Records and retention.")),
        Clause("Duties under law.", "Duties that law already places on a Partner, such as privacy duties, still bind that Partner. Where two rules differ, the rule that protects the Client more applies.") with { Anchor = "duties" },
        Clause("No money.", "Each Partner bears its own costs. This document obligates no funds.")) with
    { Id = "nature", StartsPage = true };

    static Section Definitions => Section(
        "Definitions and shared words",
        Clause("Defined words.", "A word shown in bold below has this meaning wherever it appears with a capital letter.",
            new DefinitionBlock("Client", [Plain("means a person who asks a Partner for a service or has received one.")]),
            new DefinitionBlock("Client Information", [Plain("means any fact that identifies a Client or that could, alone or joined with other facts, point to one person. Names, addresses, photos, account names and case numbers are examples. Coded facts count.")]),
            new DefinitionBlock("Human Trafficking", [Plain("has the meaning given in 22 U.S.C. 7102(11) and in "), new SlotInline("state statute: counsel to fill in"), Plain(".")]),
            new DefinitionBlock("Partner", [Plain("means an agency that has signed this document or a joinder to it.")]),
            new DefinitionBlock("Release", [Plain("means a Client’s informed, written permission that names one giving agency, one receiving agency, the facts, the purpose and an end date.")]),
            new CounselNoteBlock("Counsel note to", [Plain("Enter the state trafficking statute and check that its age and means elements fit the federal text. Federal law treats a person "), Italic("under"), Plain(" 18 as a minor. This note is not printed once the document is locked.")])),
        Clause("Shared words.", "The Partners use these words in the same way:", Table(
            [new() { Width = 98 }, new(), new() { Width = 134 }],
            ["Word", "How we use it", "Raised by"],
            Row("case", "For police, an investigation. For a provider, a person served. Say which one you mean.", "Lindenport Police Department"),
            Row("victim, survivor", "“Victim” in court papers and “survivor” elsewhere. In person, the word the person chooses.", "Bridgeway Survivor Services"))));

    public static Section SignatureSection(int parties) => Section(
        "Signatures",
        [
            new ClauseBlock([Para(Plain("Each person who signs says: "), Italic("I have the authority to sign for the agency named beside my signature."))]),
            Clause("Where an approval is listed, this document takes effect for that agency on the later of its signature and that approval."),
            Clause("Blocks stand in alphabetical order. Ink and electronic signatures count the same, and separate signed copies together are one document. Bridgeway Survivor Services, the host agency, signs last."),
            .. Enumerable.Range(0, parties).Select(i => Signature(
                $"p{i + 1}", Agencies[i % Agencies.Length].Name, approval: i % 9 == 2 ? "City council, resolution 2026-18, February 24, 2026" : "None needed")),
        ]) with
    { StartsPage = true };
}
