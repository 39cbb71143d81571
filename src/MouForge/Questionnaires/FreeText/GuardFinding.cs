namespace MouForge.Questionnaires.FreeText;

/// <summary>What the guard found in a text.</summary>
/// <param name="Code">Stable name of the kind.</param>
/// <param name="Message">What is wrong and what to do; never what was found.</param>
sealed record GuardFinding(string Code, string Message);
