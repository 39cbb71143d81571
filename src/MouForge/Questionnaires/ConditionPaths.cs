using MouForge.Questionnaires.Conditions;

namespace MouForge.Questionnaires;

/// <summary>Reads paths outside conditions.</summary>
static class ConditionPaths
{
    /// <summary>The path a text is; null where it is none.</summary>
    public static ConditionPath? Parse(string text, SourcePosition position)
    {
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || dot == text.Length - 1 || !ConditionRoots.TryParse(text.AsSpan(0, dot), out var root))
            return null;
        return new ConditionPath(root, text[(dot + 1)..], position);
    }
}
