using System.Globalization;
using MouForge.Drafting.Texts.Syntax;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>Where the check of a text stands.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsClause">Whether it is a clause of the library.</param>
/// <param name="Names">What it can name.</param>
/// <param name="Scopes">The loops around the place.</param>
/// <param name="Findings">What was come upon so far.</param>
sealed record TextPlace(TextPositions Text, bool IsClause, TextNames Names, LoopScopes Scopes, Findings Findings)
{
    /// <summary>Notes a mistake.</summary>
    public void Mistake(int at, string message) => Findings.Problems.Add(Text.Problem(at, message));

    /// <summary>Checks a condition written in quotes and gives its number, as Handlebars is to see it.</summary>
    /// <param name="literal">The condition.</param>
    /// <param name="perPartner">Whether <c>partner.</c> may stand alone in it.</param>
    public string NumberOf(LiteralExpression literal, bool perPartner)
    {
        int first = literal.Start + 1;
        int column = Text.ColumnOf(first);
        var parsing = Condition.Parse(literal.Value, new SourcePosition(Text.File, Text.LineOf(first), column));
        if (parsing.Condition is not { } condition)
        {
            Mistake(first + parsing.Error!.Position.Column - column, parsing.Error.Message);
            return "0";
        }
        foreach (var error in Names.Conditions.Check(condition, perPartner))
            Mistake(first + error.Position.Column - column, error.Message);
        Findings.Questions.UnionWith(condition.Paths.Select(Names.FindQuestion).OfType<Question>());
        return Names.Tables.Add(condition).ToString(CultureInfo.InvariantCulture);
    }
}
