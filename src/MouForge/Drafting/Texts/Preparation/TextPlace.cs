using MouForge.Drafting.Texts.Syntax;

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
}
