using MouForge.Questionnaires;

namespace MouForge.Reviews;

/// <summary>Finds the answers that a text came from.</summary>
public static class AnswerSearch
{
    /// <summary>JSON paths of the typed answers that contain a text, ordinal, in file order.</summary>
    public static IReadOnlyList<string> PathsWith(AnswerSet answers, string text)
        => [.. AnswerTexts.All(answers).Where(typed => typed.Text.Contains(text, StringComparison.Ordinal)).Select(typed => typed.Path)];
}
