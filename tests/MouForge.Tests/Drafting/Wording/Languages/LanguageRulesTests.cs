using MouForge.Drafting.Wording.Languages;

namespace MouForge.Tests.Drafting.Wording.Languages;

public sealed class LanguageRulesTests
{
    [Theory]
    [InlineData("Ibarra", true)]
    [InlineData("informes", true)]
    [InlineData("hijos", true)]
    [InlineData("Índice", true)]
    [InlineData("“Inés”", true)]
    [InlineData("hielo", false)]
    [InlineData("hiato", false)]
    [InlineData("yerba", false)]
    [InlineData("madres", false)]
    [InlineData("", false)]
    public void ChangesAnd_Spanish_OnlyBeforeTheSoundI(string next, bool changes)
        => LanguageRules.Of("es").ChangesAnd(next).ShouldBe(changes);

    [Theory]
    [InlineData("otro", true)]
    [InlineData("hospital", true)]
    [InlineData("Óscar", true)]
    [InlineData("8 días", true)]
    [InlineData("11", true)]
    [InlineData("11 días", true)]
    [InlineData("110", false)]
    [InlineData("uno", false)]
    [InlineData("9", false)]
    public void ChangesOr_Spanish_OnlyBeforeTheSoundO(string next, bool changes)
        => LanguageRules.Of("es-MX").ChangesOr(next).ShouldBe(changes);

    [Theory]
    [InlineData("ar", 0, PluralForm.Other)]
    [InlineData("ar", 1, PluralForm.One)]
    [InlineData("ar", 2, PluralForm.Two)]
    [InlineData("ar", 3, PluralForm.Few)]
    [InlineData("ar", 10, PluralForm.Few)]
    [InlineData("ar", 11, PluralForm.Many)]
    [InlineData("ar", 99, PluralForm.Many)]
    [InlineData("ar", 100, PluralForm.Other)]
    [InlineData("ar", 103, PluralForm.Few)]
    [InlineData("ar", 1.5, PluralForm.Other)]
    [InlineData("zh-Hans", 1, PluralForm.Other)]
    [InlineData("es", 1, PluralForm.One)]
    [InlineData("es", 0, PluralForm.Other)]
    [InlineData("nobody", 2, PluralForm.Other)]
    public void FormFor_Number_IsTheFormOfTheLanguage(string language, double number, object form)
        => LanguageRules.Of(language).FormFor((decimal)number).ShouldBe((PluralForm)form);
}
