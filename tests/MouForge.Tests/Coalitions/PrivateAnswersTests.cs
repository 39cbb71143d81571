using System.Text;
using System.Text.Json.Nodes;
using MouForge.Coalitions;
using MouForge.Coalitions.Privacy;
using static MouForge.Tests.Coalitions.SampleCoalition;

namespace MouForge.Tests.Coalitions;

public sealed class PrivateAnswersTests
{
    const string Worry = "Fear of being seen as soft; small staff.";

    [Theory]
    [InlineData(null, false, false)]
    [InlineData("keep private", false, false)]
    [InlineData("lead only", true, false)]
    [InlineData("all partners", true, true)]
    public async Task Read_Worries_AreSeenByWhomTheAgencyChose(string? choice, bool byLead, bool byPartners)
    {
        var sample = await LoadedAsync(file => Partner(file)["worries_share"] = choice);

        (await SeenAsync(sample, SheriffsOffice)).ShouldContain(Worry);
        (await SeenAsync(sample, Lead)).Contains(Worry, StringComparison.Ordinal).ShouldBe(byLead);
        (await SeenAsync(sample, ShelterStaff)).Contains(Worry, StringComparison.Ordinal).ShouldBe(byPartners);
    }

    [Fact]
    public async Task Read_AnswersForTheLead_AreSeenByTheLeadAndTheAgencyAlone()
    {
        var sample = await LoadedAsync(file => Partner(file)["decline_note"] = "Too small a staff.");

        (await SeenAsync(sample, SheriffsOffice)).ShouldContain("Too small a staff.");
        (await SeenAsync(sample, Lead)).ShouldContain("Too small a staff.");
        (await SeenAsync(sample, ShelterStaff)).ShouldNotContain("Too small a staff.");
    }

    [Fact]
    public async Task Read_WhatNobodyAsksFor_StaysWithTheAgency()
    {
        var sample = await LoadedAsync(file => Partner(file)["own_note"] = "Quince");

        (await SeenAsync(sample, SheriffsOffice)).ShouldContain("Quince");
        (await SeenAsync(sample, Lead)).ShouldNotContain("Quince");
    }

    [Fact]
    public async Task Write_ForADocument_LeavesOutWhatPrintsNowhereEvenWhereItIsShared()
    {
        var sample = await LoadedAsync(file =>
        {
            Partner(file)["worries_share"] = "all partners";
            Partner(file)["others_worries"] = "Badges";
            file["documents"]!["mou"]!["comments"] = new JsonArray(new JsonObject { ["partner"] = "p1", ["comment"] = "Leave out the vans" });
        });

        string file = Encoding.UTF8.GetString(AnswerFile.Write((await sample.Coalitions.FindAsync(Id))!, AnswerAudience.Document, Questions));

        file.ShouldNotContain(Worry);
        file.ShouldNotContain("worries");
        file.ShouldNotContain("Badges");
        file.ShouldNotContain("vans");
        file.ShouldContain("Corliss Vane");
    }

    static JsonNode Partner(JsonObject file) => file["partners"]![0]!;

    static async Task<string> SeenAsync(SampleCoalition sample, Participant viewer)
        => (await new ReadPartnerAnswers(sample.Coalitions).RunAsync(Id, Sheriff, viewer)).Value!.Answers.GetRawText();
}
