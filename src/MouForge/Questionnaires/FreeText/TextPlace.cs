namespace MouForge.Questionnaires.FreeText;

/// <summary>Where a text stands, as far as the guard cares.</summary>
/// <param name="Holds">What the question expects.</param>
/// <param name="Secrecy">Whose location must not become known here.</param>
readonly record struct TextPlace(AnswerContent Holds, LocationSecrecy Secrecy);
