using MouForge.Documents.Inlines;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting.Wording;

/// <summary>What texts can say, in Spanish.</summary>
public sealed class SpanishTextTests
{
    const string Coalition = """
        "mission": "¿qué hacemos", "data": ["counts", "Ibarra"], "small_cell": 11, "focus": ["minors", "adults"], "mediator": "named: Dispute Center"
        """;

    [Theory]
    [InlineData("{{list coalition.data}}", "counts e Ibarra")]
    [InlineData("{{choice coalition.focus}}", "minors o adults")]
    [InlineData("{{count 3}} {{count 1}} {{count 1 \"f\"}} {{count 1 \"m\"}} {{count 2 \"f\"}} {{count 11}}", "tres uno una un dos 11")]
    [InlineData("{{plural 1 \"agencia\" \"agencias\"}} {{plural partners \"agencia\" \"agencias\"}}", "agencia agencias")]
    [InlineData("{{date \"2026-02-20\"}}; {{date \"2026-03-01\"}}; {{date \"pronto\"}}", "20\u00A0de\u00A0febrero de 2026; 1\u00A0de\u00A0marzo de 2026; pronto")]
    [InlineData("{{due \"+6 months\"}}; {{due \"+1 month\"}}; {{due \"+1 day\"}}; {{due \"+2 years\"}}", "en un plazo de 6 meses desde el inicio; en un plazo de un mes desde el inicio; en un plazo de un día; en un plazo de 24 meses desde el inicio")]
    [InlineData("{{money 1250}} {{money \"1250.5\"}} {{money \"poco\"}}", "$1,250 $1,250.50 poco")]
    [InlineData("{{sentence coalition.mission}} {{sentence \"sí\"}}", "¿Qué hacemos. Sí.")]
    [InlineData("{{lower \"Español básico\"}} {{lower \"A veces\"}} {{lower \"O bien\"}} {{lower \"ONG local\"}} {{lower \"VIH\"}}", "español básico a veces o bien ONG local VIH")]
    [InlineData("{{phrase \"version\" 7}}", "Versión 7")]
    [InlineData("¿\"Así\"? (\"sí\") 'a'", "¿“Así”? (“sí”) ‘a’")]
    public void Text_InSpanish_SaysWhatTheReadmePromises(string text, string expected)
    {
        var answers = new SmallFile().Coalition(Coalition).Partner("p1").Partner("p2").Answers();
        var template = new SmallTemplate("x") { Language = "es" }.In("es", text).With(answers);

        Inline.PlainTextOf(template.Blocks().ShouldHaveSingleItem().ShouldBeOfType<Documents.Blocks.ParagraphBlock>().Inlines).ShouldBe(expected);
    }

    [Fact]
    public void Draft_InSpanish_ReadsAsVerified()
    {
        var answers = new SmallFile()
            .Coalition(""" "data": ["counts", "trends"], "meet_every": "monthly" """)
            .Partner("p1", """ "base": "community-based", "offers": [{ "service": "SV-17", "role": "primary" }, { "service": "SV-03", "capacity": "4" }] """)
            .Partner("p2", """ "base": "systems-based", "needs": [{ "what": "SV-17" }] """)
            .Answers();
        var template = new SmallTemplate("x") { Language = "es" }.In("es", SmallSpanishText).With(answers);

        Snapshots.Snapshot.Match(template.Outline(), "small.es");
    }

    const string SmallSpanishText = """
        # Acuerdo

        {{count partners "f"}} {{plural partners "agencia" "agencias"}}, {{date as_of}}. {{phrase "version" version}}.

        ## Uno {#one}

        1. **Palabras.** Véase [](#two):

           ::: definitions
           Zona
           : es un lugar.

           Ámbito
           : es el alcance.

           Niñez
           : es una etapa.

           Nivel
           : es un grado.
           :::

        2. La coalición se reúne {{word "meet_every" coalition.meet_every}}. Falta: {{coalition.mission}}.

        ## Dos {#two}

        {{#each partners}}
        ### {{name}} {.numbered}

        {{kinds_text}}. {{base_word}}. {{approval_text}} {{authority_text}}

        {{#each service_rows}}
        - {{service}}: {{part}}, {{capacity}}
        {{/each}}
        {{#each need_rows}}
        - {{need}}: {{offered_by}}
        {{/each}}

        {{/each}}

        ## Cuadro {#extra}

        {{signature_blocks}}
        """;
}
