using MouForge.Documents;

namespace MouForge.Tests.Drafting.Assembly;

public sealed class TranslationMarkTests
{
    const string InSpanish = "Traducción en borrador; no firmar. Draft translation, not for signing.";

    [Theory]
    [InlineData(DocumentState.Draft)]
    [InlineData(DocumentState.ForSignature)]
    [InlineData(DocumentState.InForce)]
    public void Band_TranslationNobodyReviewed_SaysSoInBothLanguagesWhateverTheState(DocumentState state)
    {
        var band = Spanish(state, null).Band;

        band.ShouldNotBeNull().PlainText.ShouldBe(InSpanish);
        band.Word.ShouldBe("Borrador");
        band.Text.Select(run => run.Language).ShouldBe([null, "en"]);
    }

    [Fact]
    public void Band_ReviewedTranslation_IsThatOfTheState()
    {
        Spanish(DocumentState.Draft, "es").Band.ShouldNotBeNull().PlainText.ShouldStartWith("No firmar. Pida a su asesoría legal");
        Spanish(DocumentState.InForce, "es").Band.ShouldBeNull();
    }

    [Fact]
    public void Band_Original_IsThatOfTheState()
    {
        new SmallTemplate("x").In("es", "y").Document().Properties.Band.ShouldNotBeNull().PlainText.ShouldStartWith("Not for signature.");
        new SmallTemplate("x") { State = DocumentState.ForSignature }.In("es", "y").Document().Properties.Band.ShouldBeNull();
    }

    [Fact]
    public void Band_RightToLeftTranslation_SaysSoInItsLanguageFirst()
        => new SmallTemplate("x") { Language = "ar" }.In("ar", "y").Document().Properties.Band.ShouldNotBeNull().Text[0].Text.ShouldBe("مسودة ترجمة، ليست للتوقيع.");

    static DocumentProperties Spanish(DocumentState state, string? reviewed)
        => new SmallTemplate("x") { Language = "es", State = state, Reviewed = reviewed }.In("es", "y").Document().Properties;
}
