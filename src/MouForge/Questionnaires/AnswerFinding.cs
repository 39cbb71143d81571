namespace MouForge.Questionnaires;

/// <summary>Something to say about an answer.</summary>
/// <param name="Path">JSON path in the answer file, <c>partners[3].signatory.email</c>; empty where the file as a whole is meant.</param>
/// <param name="Code">Stable name of the kind of finding, in snake_case.</param>
/// <param name="Message">A sentence: what is wrong and what to do next.</param>
public sealed record AnswerFinding(string Path, string Code, string Message);
