namespace MouForge.Questionnaires;

/// <summary>The shape of catalog ids.</summary>
static class AnswerIds
{
    /// <summary>Whether a text is written like an id, "SV-01": then it must be one, even where other text is welcome.</summary>
    public static bool LooksLikeOne(string text)
    {
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash is >= 2 and <= 4
            && text.Length > dash + 1
            && !text.AsSpan(0, dash).ContainsAnyExceptInRange('A', 'Z')
            && !text.AsSpan(dash + 1).ContainsAnyExceptInRange('0', '9');
    }
}
