namespace MouForge.Signing.Records;

/// <summary>Takes what names or describes a person out of a signature record, and puts it back.</summary>
static class PersonalMembers
{
    /// <summary>The members that stand in a line as salted hashes, by name; those without a value are left out.</summary>
    public static Dictionary<string, string> Of(SignatureRecord.V1 record)
    {
        (string Name, string? Value)[] members =
        [
            ("name", record.Signer.Name),
            ("title", record.Signer.Title),
            ("email", record.Signer.Email),
            ("phone", record.Signer.Phone),
            ("typed_text", record.TypedText),
            ("name_reason", record.NameReason),
            ("strokes", record.Strokes),
            ("original_location", record.Scan?.OriginalLocation),
            ("ip_trunc", record.Context.IpTrunc),
            ("user_agent", record.Context.UserAgent),
            ("words", record.Decline?.Words),
            ("reason", record.Delegate?.Reason),
        ];
        return members.Where(member => !string.IsNullOrEmpty(member.Value)).ToDictionary(member => member.Name, member => member.Value!, StringComparer.Ordinal);
    }

    /// <summary>The record as a line holds it.</summary>
    public static SignatureRecord.V1 Without(SignatureRecord.V1 record) => With(record, new Dictionary<string, string>());

    /// <summary>The record with what lies beside the line.</summary>
    public static SignatureRecord.V1 With(SignatureRecord.V1 record, IReadOnlyDictionary<string, string> personal)
    {
        string? Find(string name) => personal.GetValueOrDefault(name);
        return record with
        {
            Signer = new(record.Signer.PersonId, Find("name"), Find("title"), Find("email"), Find("phone")),
            TypedText = Find("typed_text"),
            NameReason = Find("name_reason"),
            Strokes = Find("strokes"),
            Scan = record.Scan is { } scan ? scan with { OriginalLocation = Find("original_location") } : null,
            Context = record.Context with { IpTrunc = Find("ip_trunc"), UserAgent = Find("user_agent") },
            Decline = record.Decline is { } decline ? decline with { Words = Find("words") } : null,
            Delegate = record.Delegate is { } passed ? passed with { Reason = Find("reason") } : null,
        };
    }
}
