using MouForge.Templates;

namespace MouForge.Tests.Content;

/// <summary>Every conditional clause fires on each of its triggers, and on none of the others.</summary>
public sealed class ClauseTriggerTests
{
    /// <summary>A file in which no conditional clause fires.</summary>
    static SmallFile Quiet(string partner = "", string coalition = "", string types = "\"PT-44\"", string mou = "")
        => new SmallFile().Coalition(coalition).Mou(mou).Partner("p0", """ "money": true """).Partner("p1", partner, types);

    static IReadOnlyList<string> Listed(SmallFile file)
    {
        var answers = file.Answers();
        return ClauseSelection.Of(TemplateContent.Library, answers, answers.Document("mou")).ListedNames;
    }

    [Fact]
    public void Quiet_File_FiresNothing() => Listed(Quiet()).ShouldBeEmpty();

    [Theory]
    [InlineData("PT-01", "CL-CJIS CL-IMMIG(optional) CL-PUBREC CL-VICTIM-CENTER")]
    [InlineData("PT-02", "CL-CJIS CL-IMMIG(optional) CL-PUBREC CL-VICTIM-CENTER")]
    [InlineData("PT-03", "CL-CJIS CL-IMMIG(optional) CL-PUBREC CL-VICTIM-CENTER")]
    [InlineData("PT-04", "CL-CJIS CL-FED CL-IMMIG(optional) CL-VICTIM-CENTER")]
    [InlineData("PT-05", "CL-TRIBAL")]
    [InlineData("PT-06", "CL-CJIS CL-DISCOVERY CL-IMMIG(optional) CL-PUBREC CL-VICTIM-CENTER")]
    [InlineData("PT-07", "CL-DISCOVERY CL-FED CL-IMMIG(optional) CL-VICTIM-CENTER")]
    [InlineData("PT-08", "CL-COURT")]
    [InlineData("PT-09", "CL-CJIS")]
    [InlineData("PT-10", "")]
    [InlineData("PT-13", "CL-CACMDT")]
    [InlineData("PT-18", "CL-DISCOVERY")]
    [InlineData("PT-20", "")]
    [InlineData("PT-21", "CL-IMMIG(optional)")]
    [InlineData("PT-22", "")]
    [InlineData("PT-23", "CL-PSYNOTES")]
    [InlineData("PT-25", "CL-PUBREC")]
    [InlineData("PT-26", "CL-PUBREC")]
    [InlineData("PT-27", "")]
    [InlineData("PT-28", "CL-VOLUNTEER")]
    [InlineData("PT-30", "CL-VOLUNTEER")]
    [InlineData("PT-32", "CL-FAITH")]
    [InlineData("PT-35", "CL-BUSINESS")]
    [InlineData("PT-36", "CL-BUSINESS")]
    [InlineData("PT-37", "CL-BUSINESS")]
    [InlineData("PT-38", "CL-VOLUNTEER")]
    [InlineData("PT-39", "CL-VOLUNTEER")]
    [InlineData("PT-40", "CL-PUBREC")]
    [InlineData("PT-41", "CL-PUBREC")]
    [InlineData("PT-42", "CL-MEDIA")]
    [InlineData("PT-48", "")]
    public void Type_Alone_FiresItsClauses(string type, string clauses)
        => string.Join(' ', Listed(Quiet(types: $"\"{type}\""))).ShouldBe(clauses);

    [Theory]
    [InlineData("laws", "attorney-client", "CL-AC")]
    [InlineData("laws", "CJIS", "CL-CJIS")]
    [InlineData("laws", "federal agency", "CL-FED")]
    [InlineData("laws", "FERPA", "CL-FERPA")]
    [InlineData("laws", "HIPAA", "CL-BREACH CL-HIPAA")]
    [InlineData("laws", "42 CFR Part 2", "CL-BREACH CL-PART2")]
    [InlineData("laws", "public-records law", "CL-PUBREC")]
    [InlineData("laws", "mandated reporter", "CL-REPORT")]
    [InlineData("laws", "child-welfare duty", "CL-REPORT")]
    [InlineData("laws", "tribal", "CL-TRIBAL")]
    [InlineData("laws", "clergy", "")]
    [InlineData("laws", "not sure", "")]
    [InlineData("serves", "minors", "CL-REPORT")]
    [InlineData("serves", "any", "")]
    [InlineData("funds", "VAWA", "CL-BREACH CL-CONF-VAWA")]
    [InlineData("funds", "VOCA", "CL-BREACH CL-CONF-VOCA")]
    [InlineData("funds", "FVPSA", "CL-CONF-FVPSA")]
    [InlineData("funds", "OVC trafficking", "CL-BREACH CL-CONF-OVCHT")]
    [InlineData("funds", "OTIP", "")]
    public void Choice_OfAnAgency_FiresItsClauses(string key, string choice, string clauses)
        => string.Join(' ', Listed(Quiet($$""" "{{key}}": ["{{choice}}"] """))).ShouldBe(clauses);

    [Theory]
    [InlineData(""" "location_secret": true """, "CL-LOCATION")]
    [InlineData(""" "location_secret": false """, "")]
    [InlineData(""" "screening": true """, "CL-VOLUNTEER")]
    [InlineData(""" "screening": false """, "")]
    [InlineData(""" "privilege": "yes (cite state law)" """, "CL-PRIV")]
    [InlineData(""" "privilege": "Yes, Evidence Code 1038" """, "CL-PRIV")]
    [InlineData(""" "privilege": "not sure" """, "")]
    [InlineData(""" "offers": [{ "service": "SV-27" }] """, "CL-FAITH")]
    [InlineData(""" "offers": [{ "service": "SV-26" }] """, "")]
    [InlineData(""" "spokesperson": { "name": "A" } """, "")]
    public void Answer_OfAnAgency_FiresItsClause(string answer, string clauses)
        => string.Join(' ', Listed(Quiet(answer))).ShouldBe(clauses);

    [Theory]
    [InlineData(""" "coalition_grants": ["VAWA"] """, "CL-BREACH CL-CONF-VAWA")]
    [InlineData(""" "coalition_grants": ["VAWA(OVW)"] """, "CL-BREACH CL-CONF-VAWA")]
    [InlineData(""" "coalition_grants": ["VOCA"] """, "CL-BREACH CL-CONF-VOCA")]
    [InlineData(""" "coalition_grants": ["FVPSA"] """, "CL-CONF-FVPSA")]
    [InlineData(""" "coalition_grants": ["OVC trafficking/ECM"] """, "CL-BREACH CL-CONF-OVCHT")]
    [InlineData(""" "coalition_grants": ["none"] """, "")]
    [InlineData(""" "projects": ["hotel-motel"] """, "CL-IP")]
    [InlineData(""" "projects": ["legislation"] """, "CL-LOBBY")]
    [InlineData(""" "projects": ["education"] """, "")]
    [InlineData(""" "spokesperson": "Rowan Pell" """, "CL-MEDIA")]
    [InlineData(""" "media_rules": ["leadership approves"] """, "CL-MEDIA")]
    [InlineData(""" "responder_safety": "Two people." """, "CL-RESPONDER")]
    [InlineData(""" "responder_safety": "" """, "")]
    public void Answer_OfTheCoalition_FiresItsClauses(string answer, string clauses)
        => string.Join(' ', Listed(Quiet(coalition: answer))).ShouldBe(clauses);

    [Fact]
    public void NoMoney_NobodySaysMoney_Fires()
        => Listed(new SmallFile().Partner("p1", """ "money": false """).Partner("p2")).ShouldBe(["CL-NOMONEY"]);

    [Fact]
    public void Primary_TwoOfferOneService_Fires()
        => Listed(Quiet(""" "offers": [{ "service": "SV-33" }] """).Partner("p2", """ "offers": [{ "service": "SV-33" }] """)).ShouldBe(["CL-PRIMARY"]);

    [Theory]
    [InlineData("MOU", true, false)]
    [InlineData("MOA", false, true)]
    public void Kind_OfDocument_ChoosesTheClauses(string kind, bool shared, bool binding)
    {
        var answers = Quiet(mou: $$""" "kind": "{{kind}}" """).Answers();
        var selection = ClauseSelection.Of(TemplateContent.Library, answers, answers.Document("mou"));

        selection.Prints("CL-NONBINDING").ShouldBe(shared);
        selection.Prints("CL-MOA-SCOPE").ShouldBe(binding);
        selection.Prints("CL-MOA-PAY").ShouldBe(binding);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Immigration_FiredClause_IsPrintedByChoiceOnly(string promise, bool printed)
    {
        var answers = Quiet(coalition: $$""" "immigration_promise": {{promise}} """, types: "\"PT-21\"").Answers();
        var selection = ClauseSelection.Of(TemplateContent.Library, answers, answers.Document("mou"));

        selection.Fires("CL-IMMIG").ShouldBeTrue();
        selection.Prints("CL-IMMIG").ShouldBe(printed);
    }
}
