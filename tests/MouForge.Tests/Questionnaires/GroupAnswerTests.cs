using System.Text.Json.Nodes;
using MouForge.Questionnaires;
using MouForge.Tests.Content;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Questionnaires;

/// <summary>A group of answers may stand as a plain text where one of its questions takes that.</summary>
public sealed class GroupAnswerTests
{
    static AnswerMap Subpoena(string sample) => Samples.Read(sample).Answers!.Document("ethics").Group("subpoena").ShouldNotBeNull();

    [Fact]
    public void Read_TextInPlaceOfAGroup_AnswersItsQuestionAndKeepsDefaults()
    {
        var subpoena = Subpoena("rural-4-partners");

        subpoena.Text("coalition").ShouldBe("each agency answers for itself; chair forwards papers unopened");
        subpoena.IsGiven("log").ShouldBeFalse();
        subpoena.Text("log").ShouldBe("same day");
    }

    [Fact]
    public void Read_Group_AnswersEachQuestion()
    {
        var subpoena = Subpoena("county-9-partners");

        subpoena.Text("coalition").ShouldBe("holds no client files; forwards to agency counsel");
        subpoena.Text("counsel").ShouldBe("1 business day");
    }

    [Theory]
    [InlineData("\"as we always do\"", true)]
    [InlineData("{ \"log\": \"same day\" }", true)]
    [InlineData("[]", false)]
    [InlineData("true", false)]
    public void Write_GroupThatTakesText_SaysSo(string value, bool isValid)
    {
        var schema = AnswerSchema.Write(TemplateContent.Library.Questions, "ethics", "Answers", "en");
        var file = JsonNode.Parse(File.ReadAllText(Repository.PathOf("templates", "mou", "samples", "rural-4-partners.answers.json")))!;
        file["documents"]!["ethics"]!["subpoena"] = JsonNode.Parse(value);

        (JsonSchemaCheck.Errors(schema, [file.ToJsonString()]).Single() is null).ShouldBe(isValid);
    }
}
