using System.Globalization;
using MouForge.Questionnaires;

namespace MouForge.Tests.Content;

/// <summary>The questionnaires ask everything they should, of the right people, and nothing leaves the house that must not.</summary>
public sealed class QuestionContentTests
{
    static Questionnaire Coalition => TemplateContent.Library.Shared.Coalition;

    static Questionnaire Partner => TemplateContent.Library.Shared.Partner;

    static Questionnaire Mou => TemplateContent.Library.Find("mou")!.Questions;

    static IEnumerable<string> Ids(string family, int last) => Enumerable.Range(1, last).Select(number => family + number.ToString("00", CultureInfo.InvariantCulture));

    [Fact]
    public void Coalition_Asks_EveryQuestionOfTheBrief()
        => Ids("CP-", 49).Concat(["CP-10b", "CP-12b", "CP-13a", "CP-13b", "CP-14c", "CP-15b", "CP-39c", "HMQ-1", "HMQ-2", "HMQ-3", "HMQ-4", "HMQ-5", "HMQ-6"])
            .Except(Coalition.Questions.Select(question => question.Id))
            .ShouldBeEmpty();

    [Fact]
    public void Partner_Asks_EveryQuestionOfTheBrief()
        => Ids("PP-", 52).Concat(["PP-12b", "PP-23b", "PP-28b", "PP-32b"]).Except(Partner.Questions.Select(question => question.Id)).ShouldBeEmpty();

    [Fact]
    public void Mou_Asks_EveryQuestionOfTheBrief()
        => Ids("MOU-", 24).Concat(Ids("MOA-", 15))
            .Except(Mou.Questions.Concat(TemplateContent.Library.Find("mou")!.PartnerQuestions.Questions).Select(question => question.Id))
            .ShouldBeEmpty();

    [Fact]
    public void Partner_PublicAnswers_AreThoseAgreed()
        => Partner.Questions.Where(question => question.Privacy == PrivacyLevel.Public).Select(question => question.Id).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["PP-01", "PP-02", "PP-03", "PP-04", "PP-05", "PP-06", "PP-09", "PP-09b", "PP-09c", "PP-10", "PP-12", "PP-12b", "PP-13", "PP-28b", "PP-31"]);

    [Fact]
    public void Partner_HowToRefer_StaysWithThePartners()
        => Partner.Find("offers")!.Fields.Single(field => field.Key == "how_to_refer").Privacy.ShouldBe(PrivacyLevel.Partners);

    [Theory]
    [InlineData("worries_private")]
    [InlineData("worries_share")]
    [InlineData("others_worries")]
    public void Partner_Worries_ArePrivate(string key) => Partner.Find(key)!.Privacy.ShouldBe(PrivacyLevel.Private);

    [Theory]
    [InlineData("responder_safety")]
    [InlineData("records_keeper")]
    [InlineData("coalition_grants")]
    [InlineData("immigration_promise")]
    [InlineData("hotel.tips")]
    public void Coalition_AnswersOfClosedSections_AreNotPublic(string key) => Coalition.Find(key)!.Privacy.ShouldBe(PrivacyLevel.Partners);

    [Theory]
    [InlineData("months", "12")]
    [InlineData("review", "6 months + yearly")]
    [InlineData("notice_days", "30")]
    [InlineData("handover_days", "10")]
    [InlineData("reaffirm_days", "60")]
    [InlineData("cure_days", "15")]
    [InlineData("end_days", "30")]
    public void Mou_Defaults_AreThoseOfTheBrief(string key, string value) => Mou.Find(key)!.Default.ShouldBe(value);

    [Fact]
    public void Questions_All_AreAskedInWordsAndHaveALabel()
    {
        var questions = Coalition.Questions.Concat(Partner.Questions).Concat(Mou.Questions);

        questions.Where(question => !question.Ask.ContainsKey("en") || !question.Label.ContainsKey("en")).Select(question => question.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Questions_Wording_NeverAsksWhyNot()
        => Coalition.Questions.Concat(Partner.Questions).Concat(Mou.Questions)
            .Where(question => question.Ask["en"].StartsWith("Why", StringComparison.Ordinal)).Select(question => question.Id).ShouldBeEmpty();

    [Theory]
    [InlineData("partner-types", 48)]
    [InlineData("services", 40)]
    [InlineData("justice-needs", 16)]
    [InlineData("indicators", 18)]
    public void Catalog_Entries_AreComplete(string catalog, int count) => TemplateContent.Library.Shared.Catalogs.Of(catalog).Entries.Count.ShouldBe(count);

    [Fact]
    public void Samples_Answers_RaiseNothingButOpenQuestions()
        => Samples.Names.SelectMany(name => Samples.Read(name).Warnings).Select(warning => warning.Code).Distinct()
            .Except([AnswerCodes.MissingAnswer, AnswerCodes.UnknownTemplate]).ShouldBeEmpty();
}
