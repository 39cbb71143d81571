using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using static MouForge.Documents.Pdf.Tests.Samples.ClientSamples;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>A release in English and Spanish.</summary>
static class BilingualSample
{
    /// <summary>The release, as a translation nobody has reviewed.</summary>
    public static Document Document
    {
        get
        {
            var document = Client(
                "Form 3 · English, Español · Version 2. The language you read is the one that counts. Vale el idioma que usted leyó.",
                Front(Kicker("Bridgeway Survivor Services"), new BilingualBlock(new("en", "English"), new("es", "Español"), [.. Beginning, .. Parts])));
            return document with
            {
                Properties = document.Properties with
                {
                    TranslationMark = new("Draft", [new("Draft translation, not for signing. "), new("Traducción en borrador; no firmar.") { Language = "es" }]),
                    Hotlines = [new("Danger / Peligro", "911"), new("Bridgeway, 24 h", "555-555-0192"), new("National hotline / Línea nacional", "1-888-373-7888")],
                },
            };
        }
    }

    static IReadOnlyList<BilingualRow> Beginning =>
    [
        new([TitleOf("Permission to share")], [TitleOf("Permiso para compartir")]),
        new(
            [Choice("You choose.", Plain("You can say yes. You can say no. You can change your mind. If you say no, "), Bold("we will still help you"), Plain(". You do not have to sign today."))],
            [Choice("Usted decide.", Plain("Puede decir que sí. Puede decir que no. Puede cambiar de opinión. Si dice que no, "), Bold("le ayudaremos igual"), Plain(". No tiene que firmar hoy."))]),
        new(
            [Para(Bold("What this paper does."), Plain(" It lets one group share some facts about you with one other group. We share only what you pick, and only for the time you pick."))],
            [Para(Bold("Para qué sirve este papel."), Plain(" Permite que un grupo comparta algunos datos sobre usted con otro grupo. Compartimos solo lo que usted elija y solo por el tiempo que usted elija."))]),
        new(
            [Para(Bold("Things we must tell."), Plain(" The law says we must report some things, such as harm to a child. We will tell you what they are before you talk to us."))],
            [Para(Bold("Lo que debemos informar."), Plain(" La ley dice que debemos informar algunas cosas, como el daño a un niño. Le diremos cuáles son antes de que hable con nosotros."))]),
    ];

    static IReadOnlyList<BilingualRow> Parts =>
    [
        new([Part("1", "Who will share"), Para(Bold("Bridgeway Survivor Services"))], [Part("", "Quién comparte"), Para(Bold("Bridgeway Survivor Services"))]),
        new([Part("2", "Who will get it")], [Part("", "Quién lo recibe")]),
        new([FieldRow(Field("part2.person", "Person / Persona", 200), Field("part2.office", "Agency or office / Agencia u oficina", 240))], []),
        new(
            [Hint("What they may have to tell others. Your worker marks one and talks about it with you.")],
            [Hint("Lo que tal vez tengan que decir a otros. Su trabajador marca una opción y la habla con usted.")]),
        new(
        [
            Ticks(
                Both("part2.private", "They keep it private unless a law says they must tell.", "Lo guardan en privado, salvo que una ley les obligue a decirlo."),
                Both("part2.government", "They work for the government. A court can ask them what you said.", "Trabajan para el gobierno. Un tribunal puede preguntarles qué dijo usted."),
                Both("part2.prosecutor", "They may have to give it to a prosecutor and to the defense.", "Tal vez tengan que darlo a la fiscalía y a la defensa.")),
        ], []),
        new([Part("3", "Only if it fits you")], [Part("", "Solo si le corresponde")]),
        new([Ticks(Both("part3.health", "Health care and medicine", "Atención médica y medicinas")) with { Mark = TickMark.Initials }], []),
        .. Enumerable.Range(4, 4).SelectMany(i => new BilingualRow[]
        {
            new([Part($"{i}", "Think it over")], [Part("", "Piénselo")]),
            new([Para(Lorem(40)), Bullets("They may help you faster.", Lorem(12))], [Para(Lorem(52)), Bullets("Tal vez le ayuden más rápido.", Lorem(15))]),
        }),
        new(
            [FieldRow(Field("part10.name", "The name you go by here / El nombre que usa aquí", 178), Field("part10.signature", "Signature / Firma", 180) with { IsSignature = true }, Field("part10.date", "Date / Fecha", 86))],
            []),
    ];

    static PanelBlock Choice(string choice, params Inline[] text) => Box(new ParagraphBlock([Plain(choice)], ParagraphStyle.Choice), Para(text));

    static HeadingBlock Part(string number, string text) => new(1, [Plain(text)]) { Label = number };

    static TickBox Both(string name, string label, string other) => Tick(name, label) with { OtherLabel = [Plain(other)] };
}
