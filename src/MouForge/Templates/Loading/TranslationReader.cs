using System.Globalization;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>Reads who reviewed a template's translations: <c>translations: { es: { reviewed_by: …, on: … } }</c>.</summary>
static class TranslationReader
{
    const string Key = "translations";

    public static IReadOnlyDictionary<string, TranslationReview> Read(YamlFields fields, IReadOnlyList<string> languages)
    {
        var reviews = new Dictionary<string, TranslationReview>(StringComparer.Ordinal);
        if (fields.Fields(Key) is not { } entries || fields.Node(Key) is not YamlMap map)
            return reviews;
        foreach (string language in map.Entries.Select(entry => entry.Key.Text))
        {
            if (!languages.Skip(1).Contains(language))
                fields.Problems.Add(entries.PositionOf(language), fields.Id, $"'{language}' is no translation of this template; 'languages' names the original first, then its translations");
            if (entries.Fields(language) is { } review)
                reviews[language] = Review(review);
        }
        return reviews;
    }

    static TranslationReview Review(YamlFields fields)
    {
        string? day = fields.Text("on");
        var review = new TranslationReview(fields.RequiredText("reviewed_by"), DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null);
        if (day is not null && review.On is null)
            fields.Problems.Add(fields.PositionOf("on"), fields.Id, $"'{day}' is no day; write it as 2026-10-01");
        fields.Close();
        return review;
    }
}
