using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>Papers that clients hold: a notice, a release, and a release in two languages.</summary>
static class ClientSamples
{
    /// <summary>A notice of one page.</summary>
    public static Document Notice => Client(
        "Notice 2 · English · Policy adopted April 2, 2026",
        Front(
            Kicker("Marrowbone County Task Force"),
            TitleOf("You can tell us if something is wrong"),
            new ParagraphBlock([Plain("You can make a complaint about how you were treated. You can do it even if you left, or if we turned you away.")], ParagraphStyle.Lead),
            Box(Para(Bold("You will not lose help because you spoke up."), Plain(" No one may punish you for it."))),
            Heading("How to tell us"),
            Bullets("Talk to any worker.", "Call 555-555-0119 and ask for the coordinator.", "Write to us, or ask someone you trust to do it for you."),
            Para("You do not have to give your name. You can have an interpreter for free. We can help you write it down."),
            Para("Please tell us within 60 days. You can tell us at any time if it is about safety, abuse, unfair treatment or your privacy."),
            Heading("What happens next"),
            new FactListBlock([
                Fact("Next work day", Plain("If you are not safe, we act.")),
                Fact("2 work days", Plain("We tell you that we got your complaint.")),
                new Fact(
                    [Plain("14 days"), new LineBreakInline(), new TextInline("7 days in a shelter", TextStyle.Detail)],
                    [Plain("People who were not part of the problem look at it. We tell you what we decided, and why. We tell you in the way you say is safe.")]),
                Fact("30 days", Plain("If you do not agree, you have 30 days to ask for a second look. A new person from outside decides in 30 days.")),
            ])
            { Look = FactListLook.Steps },
            Heading("Your choices"),
            Para("You can use this policy or the policy of the agency that helped you. You choose. You can also go to the state or the federal office at any time. The list is on the back."),
            Para("We keep your complaint in a locked file. Only the people who work on it can see it.")));

    /// <summary>A release of two pages and a sheet to tear off.</summary>
    public static Document Release => Client(
        "Form 3 · English · Version 2",
        Front(
            Kicker("Bridgeway Survivor Services"),
            TitleOf("Permission to share"),
            Box(
                new ParagraphBlock([Plain("You choose.")], ParagraphStyle.Choice),
                Para(
                    Plain("You can say yes. You can say no. You can change your mind."), new LineBreakInline(),
                    Plain("If you say no, "), Bold("we will still help you"), Plain(". You do not have to sign today."))),
            Para(Bold("What this paper does."), Plain(" It lets one group share some facts about you with one other group. We share only what you pick, and only for the time you pick.")),
            Para(Bold("Things we must tell."), Plain(" The law says we must report some things, such as harm to a child. We will tell you what they are before you talk to us."))),
        Section("Who will share", Para(Bold("Bridgeway Survivor Services"))),
        Section(
            "Who will get it",
            FieldRow(Field("part2.person", "Person", 206), Field("part2.office", "Agency or office", 250)),
            Hint("What they may have to tell others. Your worker marks one and talks about it with you."),
            Ticks(
                Tick("part2.private", "They keep it private unless a law says they must tell."),
                Tick("part2.government", "They work for the government. A court can ask them what you said."),
                Tick("part2.prosecutor", "They may have to give it to a prosecutor and to the defense."))),
        Section(
            "What we may share",
            Hint("Mark only what you want."),
            Ticks(
                Tick("part3.help", "That I get help here"), Tick("part3.housing", "Help I need with housing"), Tick("part3.legal", "Help I need with legal papers"),
                Tick("part3.health", "Help I need with health"), Tick("part3.reach", "How to reach me safely"), Tick("part3.else", "Something else (write it below)")) with
            { Columns = 2 },
            FieldRow(Field("part3.what", "Something else", 228), Field("part3.not", "Do not share this", 228))),
        Section("Why", FieldRow(Field("part4.why", "", 1))),
        Section(
            "How",
            Ticks(Tick("part5.talking", "By talking"), Tick("part5.paper", "On paper"), Tick("part5.other", "Some other way:")) with { Columns = 2 },
            FieldRow(Field("part5.way", "Some other way", 1))),
        Section(
            "When it ends",
            FieldRow(Field("part6.day", "Day", 150), Field("part6.time", "Time", 100), Field("part6.event", "Or when this happens", 194)),
            Hint("It ends after 30 days at the latest. You can pick an earlier day.")),
        Section(
            "Think it over",
            Para(Bold("What could go wrong?"), Plain(" Once they have the facts, we cannot take them back. They may have to tell a court. Someone could use the facts to find you.")),
            Para(Bold("What could help?"), Plain(" They may help you faster.")),
            Para(Bold("Is there another way?"), Plain(" You could tell them on your own, or we could call with you in the room."))),
        Section(
            "Only if it fits you",
            Hint("Put your initials beside a line to share it. Leave it blank to keep it private."),
            Ticks(Tick("part8.health", "Health care and medicine"), Tick("part8.treatment", "Alcohol or drug treatment")) with { Columns = 2, Mark = TickMark.Initials }),
        Section(
            "Your copy, and how to stop",
            Para(Plain("You get a copy. If it is not safe to keep it, we can hold it for you. "), Bold("To stop, tell us at any time."), Plain(" You can say it or write it. We stop right away. We cannot undo what was shared before."))),
        Section(
            "Sign, if you choose to",
            Para("I talked about this with a worker. My questions were answered. No one pushed me to sign."),
            FieldRow(Field("part10.name", "The name you go by here", 178), Field("part10.signature", "Signature", 180) with { IsSignature = true }, Field("part10.date", "Date", 86)),
            Hint("Other people, only if they took part. No one who hurt you may sign for you."),
            FieldRow(Field("part10.helper", "Parent, guardian or helper, and how they may sign", 290), Field("part10.signed", "Signature and date", 166)),
            FieldRow(Field("part10.interpreter", "Interpreter, or number of the phone interpreter", 290), Field("part10.worker", "Worker who explained this", 166)),
            new CutLineBlock("Tear off here"),
            Heading("Stop form"),
            Para("I want you to stop sharing. You do not have to say why. You can also just tell us."),
            FieldRow(Field("stop.who", "Who should stop", 1), Field("stop.with", "Stop sharing with", 1)),
            FieldRow(Field("stop.words", "Anything else", 1) with { Lines = 3 }),
            Table([new(), new(), new(), new()], ["Step", "Date and time", "Worker", "Note"],
                Row("Given, copy offered", "", "", ""), Row("New end date, signed again", "", "", ""), Row("Stopped", "", "", ""))));

    /// <summary>A paper of a client.</summary>
    public static Document Client(string formLine, params IReadOnlyList<Section> sections)
    {
        var document = Document(sections);
        return document with
        {
            Properties = document.Properties with
            {
                Title = "Permission to share",
                Design = DocumentDesign.Client,
                FormLine = formLine,
                Hotlines =
                [
                    new("In danger now", "Call 911"),
                    new("Bridgeway, day and night", "555-555-0192"),
                    new("National hotline, free", "1-888-373-7888 · text 233733"),
                ],
            },
        };
    }

    /// <summary>The same document, set large.</summary>
    public static Document Large(Document document) => document with { Properties = document.Properties with { Print = PrintSize.Large } };

    /// <summary>The same document as a draft.</summary>
    public static Document DraftOf(Document document) => document with { Properties = document.Properties with { State = DocumentState.Draft } };

    public static ParagraphBlock Kicker(string text) => new([Plain(text)], ParagraphStyle.Kicker);

    public static ParagraphBlock TitleOf(string text) => new([Plain(text)], ParagraphStyle.Title);

    public static ParagraphBlock Hint(string text) => new([Plain(text)], ParagraphStyle.Hint);

    public static HeadingBlock Heading(string text) => new(2, [Plain(text)]);

    public static PanelBlock Box(params IReadOnlyList<Block> blocks) => new(PanelKind.ClientBox, blocks);

    public static FieldRowBlock FieldRow(params IReadOnlyList<FillField> fields) => new(fields);

    public static FillField Field(string name, string label, double share) => new(name, label) { Share = share, Description = $"Part: {label}" };

    public static TickGroupBlock Ticks(params IReadOnlyList<TickBox> boxes) => new(boxes);

    public static TickBox Tick(string name, string label) => new(name, [Plain(label)]) { Description = $"Part: {label}" };
}
