namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>What of an answer may stand in a message.</summary>
static class ShownText
{
    const int Longest = 30;
    const int MostDigits = 6;

    /// <summary>A short text in quotation marks; "This" for one that is long, or that has figures enough to identify a person.</summary>
    public static string Of(string text)
        => text.Length <= Longest && text.Count(char.IsAsciiDigit) <= MostDigits ? $"'{text}'" : "This";
}
