using MouForge.Documents.Executions;

namespace MouForge.Tests.Content;

public sealed class ExecutionWordsTests
{
    [Theory]
    [InlineData("en", "March\u00A012, 2026")]
    [InlineData("es", "12\u00A0de\u00A0marzo de 2026")]
    public void ExecutionWords_LanguageOfAgreements_HasAllPhrases(string language, string day)
    {
        var words = new ExecutionWords(TemplateContent.Library.Shared.Words[language].Phrases);

        words.Day(new DateOnly(2026, 3, 12)).ShouldBe(day);
    }

    [Fact]
    public void ExecutionWords_PhraseMissing_IsNamed()
        => Should.Throw<ArgumentException>(() => new ExecutionWords(new Dictionary<string, string> { ["date"] = "{0} {1}, {2}" })).Message.ShouldContain("stamp_drawn");
}
