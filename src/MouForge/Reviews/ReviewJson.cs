using System.Text.Encodings.Web;
using System.Text.Json;
using MouForge.Templates;

namespace MouForge.Reviews;

/// <summary>Writes a review as one JSON object: the numbers under the names of the example files first, then the rest. The order of keys is fixed.</summary>
public static class ReviewJson
{
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the review in UTF-8, indented by two spaces, without a byte order mark.</summary>
    public static void Write(Review review, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        WriteNumbers(json, review.Numbers);
        WriteFindings(json, "blocks", review.Blocks);
        WriteFindings(json, "warnings", review.Warnings);
        CoverageJson.Write(json, review);
        WriteNeeds(json, review.Needs);
        WriteApprovals(json, review.Approvals);
        WriteCollisions(json, review.Collisions);
        json.WriteEndObject();
    }

    static void WriteNumbers(Utf8JsonWriter json, ReviewNumbers numbers)
    {
        json.WriteNumber("signing_members", numbers.SigningMembers);
        json.WriteNumber("services_covered", numbers.ServicesCovered);
        json.WriteStartObject("services_with_two_or_more");
        foreach (var (service, partners) in numbers.ServicesWithTwoOrMore)
            json.WriteTexts(service, partners);
        json.WriteEndObject();
        json.WriteTexts("uncovered_services", numbers.UncoveredServices);
        json.WriteTexts("uncovered_without_plan", numbers.UncoveredWithoutPlan);
        json.WriteTexts("conditional_clauses_expected", numbers.ConditionalClauses);
        json.WriteTexts("partners_needing_approval", numbers.PartnersNeedingApproval);
        json.WriteTexts("secret_location_partners", numbers.SecretLocationPartners);
        json.WriteBoolean("warn_no_survivor_seat", numbers.WarnNoSurvivorSeat);
        json.WriteTexts("suggest_MOA_for", numbers.SuggestMoaFor);
        json.WriteTexts("no_CL_IMMIG_promise_for", numbers.NoImmigrationPromiseFor);
        json.WriteTexts("own_mandatory_consent_form", numbers.OwnMandatoryConsentForm);
        json.WriteTexts("one_recipient_release_forced_for", numbers.OneRecipientReleaseForcedFor);
    }

    static void WriteFindings(Utf8JsonWriter json, string name, IReadOnlyList<ReviewFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("check", finding.Check);
            json.WriteString("code", finding.Code);
            json.WriteString("path", finding.Path);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteNeeds(Utf8JsonWriter json, IReadOnlyList<NeedMatch> needs)
    {
        json.WriteStartArray("needs");
        foreach (var need in needs)
        {
            json.WriteStartObject();
            json.WriteString("partner", need.Partner.Id);
            json.WriteString("path", need.Need.Path);
            json.WriteString("need", need.What);
            json.WriteString("detail", need.Need.Text("detail"));
            json.WriteBoolean("matched", need.IsMatched);
            json.WriteTexts("matched_by", need.MatchedBy.Select(partner => partner.Id));
            json.WriteBoolean("listed_as_gap", need.IsListedAsGap);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteApprovals(Utf8JsonWriter json, IReadOnlyList<Approval> approvals)
    {
        json.WriteStartArray("approvals");
        foreach (var approval in approvals)
        {
            json.WriteStartObject();
            json.WriteString("partner", approval.Partner.Id);
            json.WriteString("who", approval.Partner.LegalName);
            json.WriteString("body", approval.Body);
            json.WriteString("when", approval.When);
            json.WriteString("reference", approval.Reference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteCollisions(Utf8JsonWriter json, IReadOnlyList<ClauseCollision> collisions)
    {
        json.WriteStartArray("collisions");
        foreach (var collision in collisions)
        {
            json.WriteStartObject();
            json.WriteString("wins", collision.Stricter.Id);
            json.WriteString("over", collision.Other.Id);
            json.WriteString("message", collision.Stricter.Collision.GetValueOrDefault("en"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
