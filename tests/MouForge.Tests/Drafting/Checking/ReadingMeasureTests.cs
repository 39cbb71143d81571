using MouForge.Drafting.Checking.Reading;
using MouForge.Templates;

namespace MouForge.Tests.Drafting.Checking;

public sealed class ReadingMeasureTests
{
    static readonly ReadingScale English = ReadingScale.Of("en")!;
    static readonly ReadingScale Spanish = ReadingScale.Of("es")!;

    [Theory]
    [InlineData("a", 1)]
    [InlineData("make", 1)]
    [InlineData("table", 2)]
    [InlineData("shared", 1)]
    [InlineData("needed", 2)]
    [InlineData("agency", 3)]
    [InlineData("confidentiality", 6)]
    [InlineData("Partner's", 2)]
    [InlineData("1373", 1)]
    public void Syllables_OfAWord_AreCountedByVowels(string word, int expected) => EnglishSyllables.Count(word).ShouldBe(expected);

    [Theory]
    [InlineData("y", 1)]
    [InlineData("guerra", 2)]
    [InlineData("quién", 1)]
    [InlineData("policía", 4)]
    [InlineData("agencia", 3)]
    [InlineData("león", 2)]
    [InlineData("ahora", 3)]
    [InlineData("país", 2)]
    [InlineData("confidencialidad", 6)]
    [InlineData("muy", 1)]
    public void Syllables_OfASpanishWord_FollowItsVowels(string word, int expected) => SpanishSyllables.Count(word).ShouldBe(expected);

    // Fernández Huerta for 10 words in 1 sentence with 18 syllables: 206.84 − 60 · 18 / 10 − 1.02 · 10.
    [Fact]
    public void Ease_OfASpanishSentence_FollowsTheFormula()
    {
        var measure = Measure("Usted puede decir que sí o puede decir que no.", Spanish);

        (measure.Words, measure.Syllables).ShouldBe((10, 15));
        Spanish.Score(measure).ShouldBe(206.84 - 90 - 10.2, 0.01);
    }

    [Theory]
    [InlineData("The form is kept by the agency.", true)]
    [InlineData("Your complaint will not be shared.", true)]
    [InlineData("You are tired.", false)]
    [InlineData("We keep the form.", false)]
    public void Passive_OfAnEnglishSentence_IsFound(string sentence, bool expected) => English.IsPassive(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("El formulario es guardado por la agencia.", true)]
    [InlineData("Nosotros guardamos el formulario.", false)]
    public void Passive_OfASpanishSentence_IsFound(string sentence, bool expected) => Spanish.IsPassive(sentence).ShouldBe(expected);

    [Fact]
    public void Measure_LabelsOfForms_AreNoSentences()
        => Measure("::: fields {part=a says=\"A\"}\n- name: The name you go by here | 2\n:::\n\nYou choose.\n").Sentences.ShouldHaveSingleItem().Words.ShouldBe(2);

    [Fact]
    public void Measure_CountsSentencesOfRunningTextOnly()
    {
        var measure = Measure("## Heading {#id}\n\n1. **Run-in.** The cat sat on {{coalition.name}}. It slept in the U.S. Capitol (see [](#one)).\n   - One more item\n\n| a | table |\n|---|---|\n::: panel\nA panel text!\n:::\n");

        measure.Sentences.Select(sentence => (sentence.Line, sentence.Words)).ShouldBe([(3, 5), (3, 9), (4, 3), (9, 3)]);
    }

    // Flesch-Kincaid for 13 words in 1 sentence with 24 syllables: 0.39 · 13 + 11.8 · 24 / 13 − 15.59.
    [Fact]
    public void Grade_OfASentence_FollowsTheFormula()
    {
        var measure = Measure("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");

        (measure.Words, measure.Syllables).ShouldBe((13, 24));
        English.Score(measure).ShouldBe(11.26, 0.01);
    }

    static ReadingMeasure Measure(string text, ReadingScale? scale = null)
    {
        string folder = Directory.CreateTempSubdirectory("measure").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "text.en.md.hbs"), text);
            return ReadingMeasure.Of(new TemplateText(folder, "text.en.md.hbs"), scale ?? English);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
