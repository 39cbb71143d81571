using System.Globalization;

namespace MouForge.Documents.Executions;

/// <summary>The words of executed copy and certificate in one language, by their ids among the phrases of the templates.</summary>
public sealed class ExecutionWords
{
    const string Date = "date";
    const string Month = "month_";

    readonly IReadOnlyDictionary<string, string> _phrases;

    /// <param name="phrases">Phrases by id.</param>
    /// <exception cref="ArgumentException">Phrases are missing; the message names them.</exception>
    public ExecutionWords(IReadOnlyDictionary<string, string> phrases)
    {
        var missing = Ids.Where(id => !phrases.ContainsKey(id)).ToList();
        _phrases = missing.Count == 0 ? phrases : throw new ArgumentException($"Phrases are missing: {string.Join(", ", missing)}.", nameof(phrases));
    }

    /// <summary>The ids of all phrases that are needed.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        Date, .. Enumerable.Range(1, 12).Select(month => $"{Month}{month}"),
        "executed_since", "executed_from", "executed_to", "executed", "stamp_drawn", "stamp_typed", "stamp_clicked", "stamp_ink", "stamp_pending",
        "drawn_signature", "ink_signature", "method_drawn", "method_typed", "method_clicked", "method_ink", "seal_reason", "seal_field",
        "certificate_title", "certificate_page", "certificate_document", "certificate_document_is", "certificate_in_force", "certificate_term",
        "certificate_no_end", "certificate_rule", "certificate_hash", "certificate_hash_note", "certificate_record", "certificate_record_note",
        "certificate_parties", "certificate_parties_about", "certificate_agency", "certificate_authority", "certificate_method", "certificate_signed",
        "certificate_not_party", "certificate_timeline", "certificate_timeline_about", "certificate_all_events", "certificate_time", "certificate_event",
        "certificate_by", "certificate_agreement", "certificate_consent", "certificate_paper", "certificate_paper_is", "certificate_files",
        "certificate_check", "certificate_check_how", "certificate_check_at", "certificate_kept", "certificate_copies", "certificate_evidence", "number",
    ];

    /// <summary>A phrase.</summary>
    public string this[string id] => _phrases[id];

    /// <summary>A phrase with what is put in.</summary>
    public string Format(string id, params object[] values) => string.Format(CultureInfo.InvariantCulture, _phrases[id], values);

    /// <summary>A day: "March 12, 2026".</summary>
    public string Day(DateOnly date) => Format(Date, _phrases[Month + date.Month.ToString(CultureInfo.InvariantCulture)], date.Day, date.Year);

    /// <summary>The day of an instant in UTC.</summary>
    public string Day(DateTimeOffset at) => Day(DateOnly.FromDateTime(at.UtcDateTime));

    /// <summary>The time of day in UTC: "15:41".</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);
}
