using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting.Bilingual;

public sealed class BilingualDraftTests
{
    const string English = """
        ::: kicker
        TC
        :::

        # Form

        ::: box
        **You choose.** Yes or no.
        :::

        ## Who {#one}

        See [](#two).

        - One
        - Two

        ::: fields {part=one says="Part 1"}
        - person: Person | 2
        - sign: Sign here | 1 | 1 | signature
        :::

        ::: ticks {part=one says="Part 1"}
        - paper: On paper
        :::

        ::: cut
        Tear off here
        :::

        ## What {#two}

        Text.
        """;

    const string Spanish = """
        ::: kicker
        TC
        :::

        # Formulario

        ::: box
        **Usted decide.** Sí o no.
        :::

        ## Quién {#one}

        Vea [](#two).

        - Uno
        - Dos

        ::: fields {part=one says="Parte 1"}
        - person: Persona | 2
        - sign: Firme aquí | 1 | 1 | signature
        :::

        ::: ticks {part=one says="Parte 1"}
        - paper: En papel
        :::

        ::: cut
        Corte aquí
        :::

        ## Qué {#two}

        Texto.
        """;

    [Fact]
    public void Draft_InTwoLanguages_ReadsRowByRowAndHasFieldsOnce()
        => Snapshots.Snapshot.Match(Form(English, Spanish).Outline(), "form.en+es");

    [Fact]
    public void Draft_InTwoLanguages_IsOneTableBelowTheNameOfTheAgency()
    {
        var document = Form(English, Spanish).Document();

        var blocks = document.Sections.ShouldHaveSingleItem().Blocks;
        blocks[0].ShouldBeOfType<ParagraphBlock>().Style.ShouldBe(ParagraphStyle.Kicker);
        var table = blocks[1].ShouldBeOfType<BilingualBlock>();
        table.First.ShouldBe(new BilingualColumn("en", "English"));
        table.Second.ShouldBe(new BilingualColumn("es", "Español"));
    }

    [Fact]
    public void Draft_Headings_HaveNumberAndAnchorInTheFirstColumnOnly()
    {
        var heading = Rows(Form(English, Spanish)).Single(row => row.First[0] is HeadingBlock { Anchor: "one" });

        heading.First[0].ShouldBeOfType<HeadingBlock>().ShouldSatisfyAllConditions(first => first.Label.ShouldBe("1"), first => first.Level.ShouldBe(1));
        heading.Second[0].ShouldBeOfType<HeadingBlock>().ShouldSatisfyAllConditions(second => second.Label.ShouldBe(""), second => second.Anchor.ShouldBeNull());
    }

    [Fact]
    public void Draft_Fields_SpanBothColumnsWithLabelsInBoth()
    {
        var row = Rows(Form(English, Spanish)).Single(row => row.First[0] is FieldRowBlock);

        row.Spans.ShouldBeTrue();
        var field = ((FieldRowBlock)row.First[0]).Fields[0];
        field.Name.ShouldBe("one.person");
        field.Label.ShouldBe("Person / Persona");
        field.Description.ShouldBe("Part 1: Person / Parte 1: Persona");
    }

    [Fact]
    public void Draft_TickBoxes_KeepTheirLabelsApart()
    {
        var row = Rows(Form(English, Spanish)).Single(row => row.First[0] is TickGroupBlock);

        row.Spans.ShouldBeTrue();
        var box = ((TickGroupBlock)row.First[0]).Boxes.ShouldHaveSingleItem();
        Inline.PlainTextOf(box.Label).ShouldBe("On paper");
        Inline.PlainTextOf(box.OtherLabel.ShouldNotBeNull()).ShouldBe("En papel");
    }

    [Fact]
    public void Draft_Furniture_SpeaksBothLanguages()
    {
        var properties = Form(English, Spanish).Document().Properties;

        properties.Language.ShouldBe("en");
        properties.Title.ShouldBe("Memorandum of Understanding / Memorando de entendimiento");
        properties.FormLine.ShouldBe("Form 3 · English, Español · Version 1. The language you read is the one that counts. Vale el idioma que usted leyó.");
        properties.Hotlines[0].ShouldBe(new HotlineCell("Danger / Peligro", "911"));
        properties.Words.PageOf.ShouldBe("{0} / {1}");
        properties.Band.ShouldNotBeNull().PlainText.ShouldBe("Draft translation, not for signing. Traducción en borrador; no firmar.");
    }

    [Fact]
    public void Draft_OtherWayRound_BeginsWithTheClientsLanguage()
    {
        var document = Form(English, Spanish, "es", "en").Document();

        document.Properties.Language.ShouldBe("es");
        document.Properties.Band.ShouldNotBeNull().Word.ShouldBe("Borrador");
        Rows(Form(English, Spanish, "es", "en"))[0].First[0].ShouldBeOfType<ParagraphBlock>().Inlines.ShouldHaveSingleItem().PlainText.ShouldBe("Formulario");
    }

    [Fact]
    public void Draft_SectionOnAPageOfItsOwn_OpensATableOfItsOwn()
    {
        var sections = Form(English, Spanish)
            .With(SmallTemplate.Section("front", SectionKind.Front), SmallTemplate.Section("one"), SmallTemplate.Section("two") with { StartsPage = true })
            .Document().Sections;

        sections.Select(section => (section.Id, section.StartsPage)).ShouldBe([("front", false), ("two-page", true)]);
    }

    [Fact]
    public void Draft_HeadingOnAPageOfItsOwn_OpensATableOfItsOwn()
    {
        const string Page = "\n\n### {0} {#stop .newpage}\n\nText.";

        var sections = Form(English + Page.Replace("{0}", "Stop"), Spanish + Page.Replace("{0}", "Parar")).Document().Sections;

        sections.Select(section => (section.Id, section.StartsPage)).ShouldBe([("front", false), ("two-2", true)]);
        var heading = sections[1].Blocks.OfType<BilingualBlock>().Single().Rows[0].First[0].ShouldBeOfType<HeadingBlock>();
        Inline.PlainTextOf(heading.Inlines).ShouldBe("Stop");
    }

    [Theory]
    [InlineData("# A\n\nText.", "# B\n\n- Uno\n- Dos", "small.es.md.hbs (front): block 2 is a paragraph in 'en' and a list of 2 items in 'es'")]
    [InlineData("# A\n\nText.", "# B", "small.es.md.hbs (front): block 2 is a paragraph in 'en' and nothing in 'es'")]
    [InlineData("# A\n\n## One {#one}\n\nText.", "# B", "small.es.md.hbs (one): the section stands in 'en' only")]
    [InlineData("# A", "# B\n\n## Uno {#one}\n\nTexto.", "small.es.md.hbs (one): the section stands in 'es' only")]
    [InlineData("::: ticks\n- a: A\n:::", "::: ticks\n- b: B\n:::", "small.es.md.hbs (front): block 1 is the tick boxes a in 'en' and the tick boxes b in 'es'")]
    [InlineData("::: box\nA\n\nB\n:::", "::: box\nA\n:::", "small.es.md.hbs (front): block 1 is a box with a paragraph, a paragraph in 'en' and a box with a paragraph in 'es'")]
    public void Draft_TextsThatDoNotMatch_NamesFileSectionAndBothKinds(string english, string spanish, string problem)
        => Form(english, spanish).Problems().ShouldHaveSingleItem().ShouldBe($"{problem}; beside each other both texts must hold the same blocks in the same order");

    [Fact]
    public void Draft_AgencyPageInTwoLanguages_IsABug()
        => Should.Throw<ArgumentException>(() => new SmallTemplate("a") { SecondLanguage = "es" }.In("es", "b").Draft());

    [Fact]
    public void Draft_Twice_GivesTheSameCode()
        => Form(English, Spanish).Document().Properties.ContentCode.ShouldBe(Form(English, Spanish).Document().Properties.ContentCode);

    static SmallTemplate Form(string english, string spanish, string first = "en", string second = "es")
        => new SmallTemplate(english) { Language = first, SecondLanguage = second, Design = DocumentDesign.Client, Form = 3 }.In("es", spanish).With(new SmallFile().Answers());

    static IReadOnlyList<BilingualRow> Rows(SmallTemplate template) => template.Document().Sections[0].Blocks.OfType<BilingualBlock>().Single().Rows;
}
