using System.Text.Json;
using MouForge.Coverage;

namespace MouForge.Reviews;

/// <summary>Writes coverage matrix and duplicates of a review.</summary>
static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, Review review)
    {
        WriteMatrix(json, review);
        WriteDuplicates(json, review.Coverage);
    }

    static void WriteMatrix(Utf8JsonWriter json, Review review)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("total", review.Coverage.Rows.Count);
        json.WriteNumber("covered", review.Coverage.Covered.Count);
        json.WriteNumber("gaps", review.Coverage.Gaps.Count);
        json.WriteNumber("gaps_planned", review.Coverage.Gaps.Count(row => row.Plan is not null));
        json.WriteStartArray("services");
        foreach (var row in review.Coverage.Rows)
            WriteRow(json, row, review);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteRow(Utf8JsonWriter json, ServiceRow row, Review review)
    {
        json.WriteStartObject();
        json.WriteString("service", row.Service.Id);
        json.WriteString("name", row.Service.Name.GetValueOrDefault("en"));
        json.WriteString("state", State(row));
        json.WriteBoolean("backup_only", row.IsBackupOnly);
        json.WriteTexts("offered_by", row.Offers.Select(offer => offer.Partner.Id));
        json.WriteTexts("needed_by", row.NeededBy.Select(partner => partner.Id));
        json.WriteStartObject("cells");
        foreach (var partner in review.Partners)
        {
            if (row.Cell(partner) is { IsEmpty: false } cell)
                json.WriteString(partner.Id, cell.Letters);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    static string State(ServiceRow row) => (row.IsCovered, row.Plan) switch
    {
        (true, _) => "covered",
        (false, null) => "gap",
        (false, _) => "gap, planned",
    };

    static void WriteDuplicates(Utf8JsonWriter json, ServiceCoverage coverage)
    {
        json.WriteStartArray("duplicates");
        foreach (var row in coverage.Shared)
        {
            json.WriteStartObject();
            json.WriteString("service", row.Service.Id);
            json.WriteTexts("offered_by", row.Offers.Select(offer => offer.Partner.Id));
            json.WriteBoolean("needs_first_call", row.NeedsFirstCall);
            json.WriteStartArray("first_calls");
            foreach (var call in row.FirstCalls)
                WriteFirstCall(json, call);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteFirstCall(Utf8JsonWriter json, FirstCall call)
    {
        json.WriteStartObject();
        WriteMentions(json, "primary", call.Primary);
        WriteMentions(json, "backup", call.Backup);
        json.WriteString("where", call.Answer.Text("where"));
        json.WriteEndObject();
    }

    static void WriteMentions(Utf8JsonWriter json, string name, IReadOnlyList<PartnerMention> mentions)
    {
        json.WriteStartArray(name);
        foreach (var mention in mentions)
        {
            json.WriteStartObject();
            json.WriteString("partner", mention.Partner.Id);
            json.WriteString("for", mention.Note.Length == 0 ? null : mention.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
