using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting.Wording;

public sealed class AlphabeticalOrderTests
{
    [Fact]
    public void Order_Spanish_PutsMarkedLettersAmongTheirOwnAndSkipsArticles()
    {
        string[] names = ["Zapata", "Nuñez", "Nunez", "Árbol", "La Posada", "The Haven", "el Refugio", "Ñandú", "Nz"];

        names.Order(OrderOf("es")).ShouldBe(["Árbol", "The Haven", "Nunez", "Nuñez", "Nz", "Ñandú", "La Posada", "el Refugio", "Zapata"]);
    }

    [Theory]
    [InlineData("The Haven", "Harbor")]
    [InlineData("the haven", "HAVEN")]
    [InlineData("Lantern", "La Posada")]
    [InlineData("Árbol", "Zapata")]
    [InlineData("", "The ")]
    public void Order_English_IsThatOfLegalNames(string left, string right)
        => Math.Sign(OrderOf("en").Compare(left, right)).ShouldBe(Math.Sign(LegalNameOrder.Instance.Compare(left, right)));

    static AlphabeticalOrder OrderOf(string language) => new Prose(TemplateContent.Library.Shared.Words[language]).Order;
}
