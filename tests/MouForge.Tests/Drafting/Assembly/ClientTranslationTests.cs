using MouForge.Documents;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting.Assembly;

/// <summary>Papers of agencies fall back to the first language where something is not translated; pages of clients never do.</summary>
public sealed class ClientTranslationTests
{
    const string Text = "{{name \"SV-17\"}}";

    [Fact]
    public void Draft_AgencyPage_TakesTheFirstLanguageMeanwhile()
        => new SmallTemplate("x") { Language = "ar" }.In("ar", Text).Outline().ShouldBe("Housing, permanent\n");

    [Fact]
    public void Draft_ClientPage_NamesWhatHasNoWords()
    {
        var template = new SmallTemplate("x") { Language = "ar", Design = DocumentDesign.Client }.In("ar", Text);

        template.Problems().ShouldContain("small.ar.md.hbs (SV-17): there are no words for it in 'ar'; pages that clients hold never fall back to another language");
    }

    [Fact]
    public void Draft_ClientPageBlankWithoutWords_IsNamed()
    {
        var template = new SmallTemplate("x") { Language = "ar", Design = DocumentDesign.Client }.In("ar", "{{coalition.meet_every}}").With(new SmallFile().Answers());

        template.Problems().ShouldContain(problem => problem.Contains("(CP-18): there are no words"));
    }
}
