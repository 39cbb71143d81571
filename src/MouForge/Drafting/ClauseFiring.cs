namespace MouForge.Drafting;

/// <summary>A clause of the library that the answers call for.</summary>
/// <param name="Id">The clause.</param>
/// <param name="ListedAs">Its name in a review's list.</param>
/// <param name="IsConditional">Whether it has a trigger; else it always stands.</param>
/// <param name="IsPrinted">Whether the document prints it.</param>
public sealed record ClauseFiring(string Id, string ListedAs, bool IsConditional, bool IsPrinted);
