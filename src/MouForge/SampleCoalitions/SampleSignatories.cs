using System.Text.Json.Nodes;
using MouForge.Signing.Inviting;
using MouForge.Signing.Records;

namespace MouForge.SampleCoalitions;

/// <summary>Who signs for each agency of a sample, and by what authority.</summary>
/// <param name="file">The answer file.</param>
/// <param name="ids">Ids of the signatories, by agency.</param>
sealed class SampleSignatories(JsonObject file, IReadOnlyDictionary<string, string> ids)
{
    const string NoBody = "no";

    /// <summary>The person who signs for an agency.</summary>
    public Invitee Of(string partner)
    {
        var person = Partner(partner)["signatory"]!;
        return new(ids[partner], Text(person, "name"), Text(person, "title"), Text(person, "email"), Text(person, "phone"));
    }

    /// <summary>By what authority: the office, or the board or council that must approve.</summary>
    /// <param name="partner">The agency.</param>
    /// <param name="isApproved">Whether board or council have approved.</param>
    public SignatureRecord.AuthorityV1 AuthorityOf(string partner, bool isApproved)
    {
        string body = Partner(partner)["approval"] is { } approval ? Text(approval, "body") : NoBody;
        return body is NoBody or ""
            ? new("office", null, null, null, "auth-1", true)
            : new(body, isApproved ? "resolution of the last meeting" : null, null, null, "auth-1", true);
    }

    JsonNode Partner(string id) => file["partners"]!.AsArray().First(partner => partner!["partner_id"]!.GetValue<string>() == id)!;

    static string Text(JsonNode node, string key) => node[key]?.GetValue<string>() ?? "";
}
