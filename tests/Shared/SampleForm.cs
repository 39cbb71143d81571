using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using static MouForge.Tests.Shared.Agreement;

namespace MouForge.Tests.Shared;

/// <summary>Pages that a client holds, with every block such pages have. Their parts are numbered from 1, by hand.</summary>
static class SampleForm
{
    /// <summary>"You can say no."</summary>
    public const string Arabic = "يمكنك أن تقول لا";

    /// <summary>"You can say no."</summary>
    public const string Chinese = "您可以说不";

    /// <summary>Every sample by its name.</summary>
    public static IReadOnlyDictionary<string, Document> All { get; } = new Dictionary<string, Document>
    {
        ["English"] = English(),
        ["English, large print"] = English(PrintSize.Large),
        ["English and Spanish"] = Bilingual(),
        ["English and Spanish, large print"] = Bilingual(print: PrintSize.Large),
        ["English and Arabic"] = Bilingual("ar", "العربية", Arabic),
        ["Arabic"] = Foreign("ar", Arabic),
        ["Arabic, large print"] = Foreign("ar", Arabic, PrintSize.Large),
        ["Simplified Chinese"] = Foreign("zh-Hans", Chinese),
    };

    /// <summary>The names of the samples, for theories.</summary>
    public static IEnumerable<object[]> Names => All.Keys.Select(name => new object[] { name });

    /// <summary>A release in English, locked.</summary>
    public static Document English(PrintSize print = PrintSize.Normal) => Of("en", "Permission to share", print,
        Front(
            Paragraph("Bridgeway Survivor Services", ParagraphStyle.Kicker),
            Paragraph("Permission to share", ParagraphStyle.Title),
            Paragraph("You can make a complaint about how you were treated. You can do it even if you left.", ParagraphStyle.Lead),
            new PanelBlock(PanelKind.ClientBox,
                [
                    Paragraph("You choose.", ParagraphStyle.Choice),
                    Paragraph(Text("You can say yes. You can say no. If you say no, "), Text("we will still help you", TextStyle.Bold), Text(". You do not have to sign today.")),
                ]),
            Paragraph(Text("What this paper does.", TextStyle.Bold), Text(" It lets one group share some facts about you with one other group. We share only what you pick.")),
            new HeadingBlock(2, [Text("How to tell us")]),
            Bullets("Talk to any worker.", "Call 555-555-0119 and ask for the coordinator.", "Write to us, or ask someone you trust to do it for you."),
            Paragraph("You do not have to give your name."),
            new FactListBlock(
                [
                    new([Text("Next work day")], [Text("If you are not safe, we act.")]),
                    new([Text("14 days"), new LineBreakInline(), Text("7 days in a shelter", TextStyle.Detail)], [Text("People who were not part of the problem look at it. We tell you what we decided, and why. We tell you in the way you say is safe.")]),
                    new([Text("30 days")], [Text("If you do not agree, you have 30 days to ask for a second look.")]),
                ])
            { Look = FactListLook.Steps }),
        PartOf("1", "Who will share", Paragraph(Text("Bridgeway Survivor Services", TextStyle.Bold))),
        PartOf("2", "Who will get it",
            new FieldRowBlock([new("part2.person", "Person") { Share = 0.46, Description = "Part 2, Who will get it: Person" }, new("part2.agency", "Agency or office") { Share = 0.54 }]),
            Paragraph("What they may have to tell others. Your worker marks one and talks about it with you.", ParagraphStyle.Hint),
            new TickGroupBlock([new("part2.private", [Text("They keep it private unless a law says they must tell.")]), new("part2.government", [Text("They work for the government. A court can ask them what you said.")])])),
        PartOf("3", "What we may share",
            Paragraph("Mark only what you want.", ParagraphStyle.Hint),
            new TickGroupBlock(
                [
                    new("part3.help", [Text("That I get help here")]), new("part3.health", [Text("Help I need with health")]),
                    new("part3.housing", [Text("Help I need with housing")]), new("part3.reach", [Text("How to reach me safely")]), new("part3.else", [Text("Something else (write it below)")]),
                ])
            { Columns = 2 },
            new FieldRowBlock([new("part3.other", "Something else"), new("part3.not", "Do not share this")]),
            new FieldRowBlock([new("part3.why", "Why") { Lines = 3 }])),
        PartOf("4", "Only if it fits you",
            Paragraph("Put your initials beside a line to share it. Leave it blank to keep it private.", ParagraphStyle.Hint),
            new TickGroupBlock([new("part4.care", [Text("Health care and medicine")]), new("part4.drugs", [Text("Alcohol or drug treatment")]), new("part4.mind", [Text("Counseling")])]) { Mark = TickMark.Initials, Columns = 2 },
            new TickGroupBlock([new("part4.school", [Text("School records, and what teachers, school nurses and school counselors wrote about me in the last school year")])]) { Mark = TickMark.Initials }),
        PartOf("5", "Things to know",
            new SideBySideBlock([new HeadingBlock(3, [Text("May")]), Bullets("ask", "stop")], [new HeadingBlock(3, [Text("May not")]), Bullets("push you", "share more")]),
            Table([Column(), Column(), Column(), Column()], Row("Office", "Call", "Open", "Languages"),
                new TableRow([TableCell.Of("State") with { ColumnSpan = 4 }]) { IsHeading = true },
                Row("Ombuds office", "555-555-0150", "Weekdays", "English, Spanish"), Row("Attorney general", "555-555-0151", "", "English")),
            Letters(Item("a first choice") with { Label = "(a)" }, Item("a second choice") with { Label = "(b)" })),
        PartOf("6", "Sign, if you choose to",
            Paragraph("I talked about this with a worker. No one pushed me to sign."),
            new FieldRowBlock([new("part6.name", "The name you go by here") { Share = 0.45 }, new("part6.sign", "Signature") { Share = 0.4, IsSignature = true }, new("part6.date", "Date") { Share = 0.2 }]),
            new CutLineBlock("Tear off here"),
            Paragraph("To stop, write here and give it to us."),
            new FieldRowBlock([new("stop.date", "Date")])));

    /// <summary>The same kind of page in English and Spanish, a draft translation.</summary>
    public static Document Bilingual(string other = "es", string otherName = "Español", string line = "Permiso para compartir", PrintSize print = PrintSize.Normal)
    {
        var document = Of("en", "Permission to share", print, Front(
            Paragraph("Bridgeway Survivor Services", ParagraphStyle.Kicker),
            new BilingualBlock(new("en", "English"), new(other, otherName),
                [
                    Pair(Paragraph("Permission to share", ParagraphStyle.Title), Paragraph(line, ParagraphStyle.Title)),
                    Pair(
                        new PanelBlock(PanelKind.ClientBox, [Paragraph("You choose.", ParagraphStyle.Choice), Paragraph("You can say yes. You can say no. You can change your mind.")]),
                        new PanelBlock(PanelKind.ClientBox, [Paragraph(line, ParagraphStyle.Choice), Paragraph($"{line}. {line}. {line}.")])),
                    Pair(Paragraph(Text("What this paper does.", TextStyle.Bold), Text(" It lets one group share some facts about you with one other group.")), Paragraph($"{line} {line} {line}")),
                    Pair(Bullets("Talk to any worker.", "Call 555-555-0119."), Bullets(line, $"{line} 555-555-0119")),
                    Pair(Numbered("1", "Who will share"), Numbered("", line)),
                    Pair(Paragraph("Bridgeway Survivor Services"), Paragraph("Bridgeway Survivor Services")),
                    Pair(Numbered("2", "Who will get it"), Numbered("", line)),
                    new([new FieldRowBlock([new("part2.person", "Person / Persona"), new("part2.agency", "Agency or office / Agencia u oficina")])], []),
                    Pair(Paragraph("What they may have to tell others.", ParagraphStyle.Hint), Paragraph(line, ParagraphStyle.Hint)),
                    new([Both(TickMark.Box, "They keep it private unless a law says they must tell.", line), Both(TickMark.Initials, "Health care", line)], []),
                    new([new CutLineBlock("Tear off here / Corte aquí")], []),
                    Pair(Paragraph("To stop, tell us."), Paragraph(line)),
                ])));
        return document with
        {
            Properties = document.Properties with
            {
                FormLine = $"Form 3 · English, {otherName} · Version 2",
                TranslationMark = new("Draft", [new("Draft translation, not for signing. "), new(line) { Language = other }]),
            },
        };
    }

    /// <summary>A short page in one language that is not English, a draft translation.</summary>
    public static Document Foreign(string language, string words, PrintSize print = PrintSize.Normal)
    {
        var document = Of(language, words, print,
            Front(
                Paragraph("Bridgeway Survivor Services", ParagraphStyle.Kicker),
                Paragraph(words, ParagraphStyle.Title),
                new PanelBlock(PanelKind.ClientBox, [Paragraph(words, ParagraphStyle.Choice), Paragraph($"{words}. {words} 555-555-0119. {words}.")]),
                Paragraph(Text(words, TextStyle.Bold), Text($" {words} (Bridgeway Survivor Services) {words} 30.")),
                Bullets(words, $"{words} 1-888-373-7888"),
                new FactListBlock([new([Text(words)], [Text($"{words}. {words}.")]), new([Text(words)], [Text(words)])]) { Look = FactListLook.Steps }),
            PartOf("1", words,
                new FieldRowBlock([new("part1.person", words), new("part1.office", words)]),
                new TickGroupBlock([new("part1.a", [Text(words)]), new("part1.b", [Text(words)])]) { Columns = 2 },
                new TickGroupBlock([new("part1.c", [Text(words)])]) { Mark = TickMark.Initials }),
            PartOf("2", words, Table([Column(), Column()], Row(words, words), Row(words, "555-555-0150")), new CutLineBlock(words)));
        return document with { Properties = document.Properties with { TranslationMark = new("Draft", [new(words)]) } };
    }

    static Document Of(string language, string title, PrintSize print, params IReadOnlyList<Section> sections)
    {
        var document = Document(sections);
        return document with
        {
            Properties = document.Properties with
            {
                Title = title,
                Language = language,
                State = DocumentState.ForSignature,
                Design = DocumentDesign.Client,
                Print = print,
                Hotlines = [new("In danger now", "Call 911"), new("Bridgeway, day and night", "555-555-0192"), new("National hotline, free", "1-888-373-7888 · text 233733")],
                FormLine = "Form 3 · English · Version 2",
            },
        };
    }

    static Section PartOf(string number, string heading, params IReadOnlyList<Block> blocks) => Section($"part{number}", heading, blocks) with { Label = number };

    static BilingualRow Pair(Block first, Block second) => new([first], [second]);

    static HeadingBlock Numbered(string label, string text) => new(1, [Text(text)]) { Label = label };

    static TickGroupBlock Both(TickMark mark, string label, string other)
        => new([new($"part2.{mark}.1", [Text(label)]) { OtherLabel = [Text(other)] }, new($"part2.{mark}.2", [Text(label)]) { OtherLabel = [Text(other)] }]) { Mark = mark };
}
