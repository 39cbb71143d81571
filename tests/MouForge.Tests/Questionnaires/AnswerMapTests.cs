using MouForge.Questionnaires;

namespace MouForge.Tests.Questionnaires;

public sealed class AnswerMapTests
{
    static readonly AnswerSet Answers = new FileText()
        .Coalition("""
            "mission": " Line one\r\nline two ", "meet": "Yearly", "focus": "minors", "founded": "2020-05-01", "hours": 2.50, "votes": false,
            "goals": [{ "by": "soon", "goal": "Train" }], "notes": ["One", " ", null, "Two"], "speaker": "Rowan Pell", "quorum": 3, "seen": [],
            "hotel": { "area": "North" }, "extra": { "deep": [1, "x", { "y": true }] }
            """)
        .Partner("p1").Partner("p2", "\"signatory\": { \"name\": \"Ann\" }".Replace("signatory", "limits_of", StringComparison.Ordinal), level: "none")
        .Rest("\"invited_not_signing\": [{ \"name\": \"Office\", \"type\": \"PT-01\", \"how\": \"by letter\", \"clause_effect\": \"none\" }]")
        .Answers();

    static AnswerMap Coalition => Answers.Coalition;

    [Fact]
    public void Text_IsTrimmedWithLineFeeds() => Coalition.Text("mission").ShouldBe("Line one\nline two");

    [Fact]
    public void Text_OfAChoice_IsSpeltAsOffered() => Coalition.Text("meet").ShouldBe("yearly");

    [Fact]
    public void Text_OfANumber_IsItsFigures()
    {
        Coalition.Text("hours").ShouldBe("2.50");
        Coalition.Text("quorum").ShouldBe("3");
    }

    [Theory]
    [InlineData("votes")]
    [InlineData("goals")]
    [InlineData("hotel")]
    [InlineData("nothing")]
    public void Text_OfAnotherType_IsNull(string key) => Coalition.Text(key).ShouldBeNull();

    [Fact]
    public void Values_AreTyped()
    {
        Coalition.Number("hours").ShouldBe(2.5m);
        Coalition.Number("mission").ShouldBeNull();
        Coalition.YesNo("votes").ShouldBe(false);
        Coalition.YesNo("meet").ShouldBeNull();
        Coalition.Date("founded").ShouldBe(new DateOnly(2020, 5, 1));
        Coalition.Date("meet").ShouldBeNull();
        Coalition.Choices("focus").ShouldBe(["minors"]);
        Coalition.Choices("nothing").ShouldBeEmpty();
        Coalition.Texts("notes").ShouldBe(["One", "Two"]);
        Coalition.Items("goals").ShouldHaveSingleItem().Text("goal").ShouldBe("Train");
        Coalition.Items("nothing").ShouldBeEmpty();
        Coalition.Group("nothing").ShouldBeNull();
    }

    [Fact]
    public void Group_OfAPersonGivenByName_HoldsTheName() => Coalition.Group("speaker").ShouldNotBeNull().Text("name").ShouldBe("Rowan Pell");

    [Fact]
    public void Path_LeadsToTheFile()
    {
        Coalition.Path.ShouldBe("coalition");
        Coalition.Items("goals")[0].Path.ShouldBe("coalition.goals[0]");
        Coalition.Items("goals")[0].PathOf("by").ShouldBe("coalition.goals[0].by");
        Answers.Partners[1].Answers.Path.ShouldBe("partners[1]");
        Coalition.Group("extra")!.Items("deep")[0].Path.ShouldBe("coalition.extra.deep[2]");
    }

    [Fact]
    public void Keys_AreThoseOfTheFile() => Coalition.Keys.Take(4).ShouldBe(["name", "short_name", "mission", "meet"]);

    [Fact]
    public void Default_StandsWhereNothingIsAnswered()
    {
        Coalition.Number("days").ShouldBe(30);
        Coalition.IsAnswered("days").ShouldBeTrue();
        Coalition.IsGiven("days").ShouldBeFalse();
        Coalition.Group("hotel")!.Group("targets")!.Number("rooms").ShouldBe(5);
        Coalition.Items("goals")[0].Text("part").ShouldBe("small");
        new FileText().Answers().Coalition.Group("hotel")!.Group("targets")!.Number("rooms").ShouldBe(5);
    }

    [Fact]
    public void Answer_OutdoesItsDefault()
    {
        Coalition.YesNo("votes").ShouldBe(false);
        Coalition.IsGiven("votes").ShouldBeTrue();
    }

    [Theory]
    [InlineData("seen")]
    [InlineData("nothing")]
    public void IsAnswered_EmptyOrMissing_IsFalse(string key) => Coalition.IsAnswered(key).ShouldBeFalse();

    [Fact]
    public void Document_NotInTheFile_HasTheTemplatesDefaultsOnly()
    {
        Answers.Document("memo").HasAnswers.ShouldBeFalse();
        Answers.Document("nothing").ShouldBe(AnswerMap.Empty);
    }

    [Fact]
    public void Partner_ReadsItsOwnAnswers()
    {
        var partner = Answers.FindPartner("p2").ShouldNotBeNull();

        partner.LegalName.ShouldBe("Agency p2");
        partner.FileIndex.ShouldBe(1);
        partner.Types.ShouldBe(["PT-02"]);
        partner.Signs.ShouldBeFalse();
        partner.TakesPart.ShouldBeFalse();
        Answers.FindPartner("p1")!.Signs.ShouldBeTrue();
        Answers.FindPartner("p1")!.TakesPart.ShouldBeTrue();
        Answers.FindPartner("p9").ShouldBeNull();
    }

    [Fact]
    public void InvitedNotSigning_AreRead() => Answers.InvitedNotSigning.ShouldHaveSingleItem().Text("how").ShouldBe("by letter");
}
