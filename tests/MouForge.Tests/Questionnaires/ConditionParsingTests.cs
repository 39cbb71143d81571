using MouForge.Questionnaires;

namespace MouForge.Tests.Questionnaires;

public sealed class ConditionParsingTests
{
    static string Error(string condition)
    {
        var error = Condition.Parse(condition, new("flags.yaml", 7, 11)).Error.ShouldNotBeNull();
        return $"{error.Position.File}:{error.Position.Line}:{error.Position.Column} {error.Message}";
    }

    [Theory]
    [InlineData("", 0, "a path such as coalition.depth is missing")]
    [InlineData("coalition.a = ", 14, "a value is missing")]
    [InlineData("coalition.a = )", 14, "a value is missing")]
    [InlineData("coalition.a b", 12, "'b' is left over; join conditions with 'and' or 'or'")]
    [InlineData("coalition.a)", 11, "')' is left over; join conditions with 'and' or 'or'")]
    [InlineData("(coalition.a", 12, "')' or an operator is missing at the end")]
    [InlineData("coalition.a and", 15, "a path such as coalition.depth is missing")]
    [InlineData("= 3", 0, "a path such as coalition.depth is missing")]
    [InlineData("MOA", 3, "'MOA' alone says nothing; compare it, or write a path such as flag.MOA")]
    [InlineData("coalition.a = \"x", 14, "this quotation mark is never closed")]
    [InlineData("coalition.a = 12months", 14, "'12months' is no number and no date like 2026-02-10; put text in quotation marks")]
    [InlineData("coalition.a = 2026-02-30", 14, "'2026-02-30' is no number and no date like 2026-02-10; put text in quotation marks")]
    [InlineData("coalition.a = “x”", 14, "'“' means nothing here; text stands in straight quotation marks")]
    [InlineData("coalition.a == 3", 13, "a value is missing")]
    [InlineData("coalition.a ! 3", 12, "'!' means nothing here; text stands in straight quotation marks")]
    [InlineData("colation.a = 3", 0, "'colation.a' is no path; a path begins with coalition., partner., document. or flag.")]
    [InlineData("coalition. = 3", 0, "'coalition.' is no path; a path begins with coalition., partner., document. or flag.")]
    [InlineData("answered flag", 9, "'flag' is no path; a path begins with coalition., partner., document. or flag.")]
    [InlineData("answered", 8, "'' is no path; a path begins with coalition., partner., document. or flag.")]
    [InlineData("answered \"flag.a\"", 9, "'flag.a' is no path; a path begins with coalition., partner., document. or flag.")]
    [InlineData("any (partner.a)", 4, "'partner(' after 'any' or 'count' is missing before '('")]
    [InlineData("any", 3, "'partner(' after 'any' or 'count' is missing at the end")]
    [InlineData("any partner partner.a", 12, "'(' is missing before 'partner.a'")]
    [InlineData("count partner(partner.a)", 24, "after 'count partner(…)' stands a comparison like '>= 2'")]
    [InlineData("count partner(partner.a) has 2", 25, "after 'count partner(…)' stands a comparison like '>= 2'")]
    [InlineData("count partner(partner.a) >= 1.5", 28, "agencies are counted in whole numbers, like '>= 2'")]
    [InlineData("count partner(partner.a) >= -1", 28, "agencies are counted in whole numbers, like '>= 2'")]
    [InlineData("count partner(partner.a) >= two", 28, "agencies are counted in whole numbers, like '>= 2'")]
    [InlineData("coalition.a has (x, y", 21, "',' or ')' is missing at the end")]
    [InlineData("coalition.a has ()", 17, "a value is missing")]
    [InlineData("coalition.a has (x y)", 19, "',' or ')' is missing before 'y'")]
    public void Parse_Mistake_IsNamedWithItsColumn(string condition, int column, string message)
        => Error(condition).ShouldBe($"flags.yaml:7:{11 + column} {message}");

    [Fact]
    public void Parse_PositionWithoutColumn_LeavesItOut()
        => Condition.Parse("coalition.a = ", new("flags.yaml", 7)).Error!.Position.ShouldBe(new SourcePosition("flags.yaml", 7));

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    [InlineData(100_000, false)]
    public void Parse_Parentheses_HaveALimit(int depth, bool accepted)
    {
        var parsing = Condition.Parse($"{new string('(', depth)}flag.a{new string(')', depth)}", new("flags.yaml", 1, 1));

        (parsing.Condition is not null).ShouldBe(accepted);
        if (!accepted)
            parsing.Error!.Message.ShouldBe("more than 50 parentheses stand inside each other; name a part of it in flags.yaml");
    }

    [Fact]
    public void Parse_ManyNotsAndOrs_NeedNoDepth()
    {
        string condition = string.Concat(Enumerable.Repeat("not ", 100_001)) + "flag.a" + string.Concat(Enumerable.Repeat(" or flag.b", 20_000));

        Condition.Parse(condition, new("flags.yaml", 1, 1)).Condition.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("coalition.serves has any")]
    [InlineData("coalition.a = not")]
    [InlineData("coalition.a = count")]
    [InlineData("  flag.a  and\tflag.b ")]
    [InlineData("coalition.a=1 and coalition.b!=2")]
    [InlineData("\"x\" = coalition.a")]
    public void Parse_Sound_IsRead(string condition) => Condition.Parse(condition, new("flags.yaml", 1, 1)).Error.ShouldBeNull();

    [Fact]
    public void Parse_RandomSigns_NeverThrows()
    {
        string[] pieces = ["(", ")", "and", "or", "not", "any", "count", "partner", "partner.a", "flag.b", "=", "!=", ">=", "has", "answered", "\"x\"", "\"", "3", "-", "2026-01-01", ",", "é", ".", "a.", "true"];
        var random = new Random(20261121);
        for (int i = 0; i < 5000; i++)
        {
            string condition = string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var parsing = Condition.Parse(condition, new("flags.yaml", 1, 1));

            (parsing.Condition is null).ShouldBe(parsing.Error is not null, condition);
        }
    }
}
