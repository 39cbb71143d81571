namespace MouForge.Questionnaires;

/// <summary>One of the answers a question offers.</summary>
/// <param name="Value">The text that stands in the answer file.</param>
/// <param name="Words">What is shown for it, by language; empty where the value itself is shown.</param>
public sealed record QuestionOption(string Value, IReadOnlyDictionary<string, string> Words);
