using MouForge.Templates;
using MouForge.Tests.Questionnaires;

namespace MouForge.Tests.Templates;

public sealed class StrictestRulesTests
{
    static IReadOnlyDictionary<string, StrictestNumber> Evaluate(FileText file)
    {
        var answers = file.Answers();
        return SmallFolder.Library.Shared.Strictest.Evaluate(answers, answers.Document("memo"));
    }

    [Fact]
    public void Evaluate_NothingAnswered_IsTheDefault()
    {
        var numbers = Evaluate(new FileText());

        numbers["release_days"].ShouldBe(new StrictestNumber(30, null, null));
        numbers.ContainsKey("hours").ShouldBeFalse();
    }

    [Fact]
    public void Evaluate_Least_WinsWithItsAgency()
        => Evaluate(new FileText().Partner("p1", "\"release_days\": 20").Partner("p2", "\"release_days\": 15").Memo("\"days\": 25"))["release_days"]
            .ShouldBe(new StrictestNumber(15, "partners[1].release_days", "p2"));

    [Fact]
    public void Evaluate_AnswerOfTheDocument_TakesPart()
        => Evaluate(new FileText().Memo("\"days\": 25"))["release_days"].ShouldBe(new StrictestNumber(25, "documents.memo.days", null));

    [Fact]
    public void Evaluate_LooserThanTheDefault_Loses()
        => Evaluate(new FileText().Partner("p1", "\"release_days\": 90"))["release_days"].ShouldBe(new StrictestNumber(30, null, null));

    [Fact]
    public void Evaluate_AgencyThatDoesNotTakePart_IsNotAsked()
        => Evaluate(new FileText().Partner("p1", "\"release_days\": 5", level: "none"))["release_days"].Number.ShouldBe(30);

    [Fact]
    public void Evaluate_Greatest_LooksIntoGroups()
    {
        Evaluate(new FileText().Coalition("\"hotel\": { \"targets\": { \"rooms\": 9 } }"))["rooms"].ShouldBe(new StrictestNumber(9, "coalition.hotel.targets.rooms", null));
        Evaluate(new FileText())["rooms"].Number.ShouldBe(5);
    }
}
