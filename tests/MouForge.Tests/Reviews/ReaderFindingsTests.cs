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

    [Fact]
    public void Run_ConfidentialAddressTyped_BlocksAndStillGivesTheNumbers()
    {
        var reading = new SmallFile().Partner("p1", """ "location_secret": true, "public_address": "12 Oak Street, Tessel" """).Reading();

        var review = new ReviewAnswers(TemplateContent.Library).Run(reading)!;

        reading.Answers.ShouldBeNull();
        review.Blocks.Select(block => $"{block.Check} {block.Path}").ShouldBe(["d partners[0].public_address"]);
        review.Numbers.SecretLocationPartners.ShouldBe(["p1"]);
    }

    [Fact]
    public void Run_PostOfficeBoxOfASecretPlace_IsQuiet()
        => new ReviewAnswers(TemplateContent.Library).Run(new SmallFile().Partner("p1", """ "location_secret": true, "public_address": "PO Box 44, Tessel" """).Reading())!.Blocks.ShouldBeEmpty();

    [Fact]
    public void Run_ClientFactTyped_Blocks()
        => new ReviewAnswers(TemplateContent.Library).Run(new SmallFile().Partner("p1", """ "limits": "her SSN is 123-45-6789" """).Reading())!
            .Blocks.Select(block => block.Check).ShouldBe(["e"]);

    [Fact]
    public void Run_FileWithProblems_GivesNothing()
        => new ReviewAnswers(TemplateContent.Library).Run(new SmallFile().Partner("p1", """ "money": "yes" """).Reading()).ShouldBeNull();
}
