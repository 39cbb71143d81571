using MouForge.Drafting.Checking;
using MouForge.Templates;

namespace MouForge.Tests.Drafting.Checking;

public sealed class ReadingMeasureTests
{
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
        measure.Grade.ShouldBe(11.26, 0.01);
    }

    static ReadingMeasure Measure(string text)
    {
        string folder = Directory.CreateTempSubdirectory("measure").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "text.en.md.hbs"), text);
            return ReadingMeasure.Of(new TemplateText(folder, "text.en.md.hbs"));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
