using System.Globalization;
using MouForge.Templates;

namespace MouForge.Drafting.Wording;

/// <summary>The phrases of the phrase book that the program itself uses.</summary>
static class Phrases
{
    /// <summary>Those that forms for clients use, beside the text of the form itself.</summary>
    static readonly string[] UsedInForms =
    [
        "annex", "approval", "authority", "blank", "by_office_plain", "danger_text", "danger_text_brief", "danger_title", "danger_title_brief", "date",
        "draft_translation", "form_line", "form_line_plain", "language_counts", "language_name", "list_and", "list_comma", "list_or", "local_title", "money",
        "month_1", "month_10", "month_11", "month_12", "month_2", "month_3", "month_4", "month_5", "month_6", "month_7", "month_8", "month_9",
        "month_count", "months_count", "national_text", "national_text_brief", "national_title", "national_title_brief", "no", "none_needed",
        "number_1", "number_10", "number_2", "number_3", "number_4", "number_5", "number_6", "number_7", "number_8", "number_9",
        "other_signer", "section", "signature", "signature_date", "version", "within_day", "within_days", "within_month", "within_months", "yes",
    ];

    static readonly string[] Used =
    [
        "agency_head", "alternate", "annex", "approval", "at_start", "authority", "available", "backup", "base_business", "base_community",
        "base_individual", "base_systems", "blank", "body_board", "body_council", "body_headquarters", "body_legal_counsel", "body_tribal_council",
        "by_board_resolution", "by_delegation", "by_office", "by_office_plain", "confirm_citation", "counsel_note", "counsel_note_plain",
        "danger_text", "danger_text_brief", "danger_title", "danger_title_brief", "date", "draft_translation", "first_call", "for_themselves", "form_line", "form_line_plain",
        "language_counts", "language_name", "letter_available", "letter_backup", "letter_needs", "letter_primary", "list_and", "list_comma",
        "list_or", "local_title", "matrix_about", "matrix_gap", "matrix_gap_plan", "matrix_group", "matrix_offered_by", "matrix_service", "money",
        "month_1", "month_10", "month_11", "month_12", "month_2", "month_3", "month_4", "month_5", "month_6", "month_7", "month_8", "month_9",
        "month_count", "months_count", "national_text", "national_text_brief", "national_title", "national_title_brief", "needs_it", "no", "none_needed", "not_offered", "number_1", "number_10",
        "number_2", "number_3", "number_4", "number_5", "number_6", "number_7", "number_8", "number_9", "other_service", "other_signer",
        "part_available", "part_backup", "part_primary", "pending", "representative", "resolution", "seat", "section", "signature", "signature_date",
        "version", "within_day", "within_days", "within_month", "within_months", "yes",
    ];

    /// <summary>The phrases that the program uses in a language.</summary>
    public static IReadOnlyList<string> NeededIn(PhraseBook words) => words.IsForFormsOnly ? UsedInForms : Used;

    /// <summary>The phrases the program uses and a language lacks.</summary>
    public static IEnumerable<string> MissingIn(PhraseBook words) => NeededIn(words).Where(id => words.Find(id) is null);

    /// <summary>The phrases of a list that a phrase book lacks, as mistakes of the template folder.</summary>
    public static IReadOnlyList<TemplateProblem> ProblemsOf(PhraseBook words, IReadOnlyList<string> ids)
        => [.. ids.Where(id => words.Find(id) is null)
            .Select(id => new TemplateProblem($"_shared/words.{words.Language}.yaml", 0, id, $"the phrase '{id}', which the program uses, is missing"))];

    /// <summary>A phrase the program uses.</summary>
    /// <exception cref="InvalidOperationException">The phrase book lacks it; <see cref="MissingIn"/> was not asked.</exception>
    public static string Phrase(this PhraseBook words, string id)
        => words.Find(id) ?? throw new InvalidOperationException($"The words of '{words.Language}' lack the phrase '{id}'.");

    /// <summary>A phrase with something put in.</summary>
    public static string Phrase(this PhraseBook words, string id, params ReadOnlySpan<object?> values)
        => string.Format(CultureInfo.InvariantCulture, words.Phrase(id), values);
}
