using MouForge.Questionnaires;
using MouForge.Reviews;
using MouForge.Tests.Content;

namespace MouForge.Tests.Reviews;

public sealed class ReaderFindingsTests
{
    static Review ReviewWith(AnswerFinding[] refusals, AnswerFinding[] warnings)
        => new ReviewAnswers(TemplateContent.Library).Run(new SmallFile().Coalition(""" "equal_voice": ["survivor seat on leadership"] """).Answers(), refusals, warnings);

    [Theory]
    [InlineData(AnswerCodes.SecretAddress, "d")]
    [InlineData(AnswerCodes.SocialSecurityNumber, "e")]
    [InlineData(AnswerCodes.AlienNumber, "e")]
    [InlineData(AnswerCodes.DateOfBirth, "e")]
    public void Run_Refusal_Blocks(string code, string check)
    {
        var review = ReviewWith([new("partners[0].limits", code, "Take it out.")], []);

        review.Blocks.ShouldBe([new ReviewFinding(check, ReviewSeverity.Block, code, "partners[0].limits", "Take it out.")]);
    }

    [Theory]
    [InlineData(AnswerCodes.PersonDescribed, "e")]
    [InlineData(AnswerCodes.CaseNumber, "e")]
    [InlineData(AnswerCodes.PhoneInText, "e")]
    [InlineData(AnswerCodes.StreetAddress, "d")]
    [InlineData(AnswerCodes.MissingAnswer, "")]
    public void Run_Warning_StaysAWarning(string code, string check)
    {
        var review = ReviewWith([], [new("coalition.vision", code, "Look again.")]);

        review.Blocks.ShouldBeEmpty();
        review.Warnings.ShouldBe([new ReviewFinding(check, ReviewSeverity.Warning, code, "coalition.vision", "Look again.")]);
    }
}
