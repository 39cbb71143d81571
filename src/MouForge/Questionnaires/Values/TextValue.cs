using System.Globalization;

namespace MouForge.Questionnaires.Values;

/// <summary>An answer in words.</summary>
sealed class TextValue(string text) : AnswerValue
{
    string[]? _asList;

    public string Text { get; } = text;

    public override bool IsAnswered { get; } = !string.IsNullOrWhiteSpace(text);

    /// <summary>The calendar date the text is, null where it is none.</summary>
    public DateOnly? Date { get; } = ParseDate(text);

    /// <summary>The text as the only one of a list.</summary>
    public IReadOnlyList<string> AsList => _asList ??= IsAnswered ? [Text] : [];

    static DateOnly? ParseDate(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
