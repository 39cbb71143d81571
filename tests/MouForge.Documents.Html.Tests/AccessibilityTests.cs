using System.Xml.Linq;
using MouForge.Documents.Blocks;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Agreement;

namespace MouForge.Documents.Html.Tests;

public class AccessibilityTests
{
    static readonly XElement Sample = Fragment.Of(SampleAgreement.Numbered());

    [Fact]
    public void Render_Ids_AreUnique() => Sample.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ShouldBeUnique();

    [Fact]
    public void Render_EveryInput_HasOneLabel()
    {
        var inputs = Sample.Descendants().Where(element => element.Name.LocalName is "input" or "textarea").ToList();

        inputs.Count.ShouldBe(17);
        inputs.ShouldAllBe(input => Sample.Descendants("label").Count(label => (string?)label.Attribute("for") == (string?)input.Attribute("id")) == 1);
    }

    [Fact]
    public void Render_Headings_BeginWithOneAndSkipNoLevel()
    {
        var levels = Sample.Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(element => element.Name.LocalName[1] - '0').ToList();

        levels.Count(level => level == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1), (level, next) => next - level).ShouldAllBe(step => step <= 1);
    }

    [Fact]
    public void Render_DocumentWithoutTitle_BeginsWithItsSections()
        => Fragment.Of(Label("small")).Descendants().Where(element => element.Name.LocalName.StartsWith('h') && element.Name.LocalName.Length == 2)
            .Select(element => element.Name.LocalName).ShouldBe(["h1", "h2"]);

    [Fact]
    public void Render_TableHeads_SayWhatTheyHead()
        => Sample.Descendants("th").Select(head => (string?)head.Attribute("scope")).Distinct().Order().ShouldBe(["col", "row"]);

    [Fact]
    public void Render_EveryTable_HasACaptionAndARowHeadInEachRowOfItsOwn()
    {
        foreach (var table in Sample.Descendants("table"))
        {
            table.Elements("caption").ShouldHaveSingleItem().Value.ShouldNotBeEmpty();
            var rows = table.Element("tbody")!.Elements("tr").ToList();
            int headed = rows.Count(row => row.Elements("th").Any());
            int covered = rows.Elements("th").Sum(head => (int?)head.Attribute("rowspan") - 1 ?? 0);
            (headed + covered).ShouldBeGreaterThanOrEqualTo(rows.Count);
        }
    }

    [Fact]
    public void Render_RunningNumber_LeavesTheSecondColumnToHeadTheRow()
    {
        var table = Fragment.Of(Table([Column(30, ColumnAlignment.End), Column()], Row("No.", "Agency"), Row("1", "Bridgeway"))).Descendants("tbody").Single();

        table.Descendants("th").Select(head => head.Value).ShouldBe(["Bridgeway"]);
    }

    [Fact]
    public void Render_CellsOfATable_CarryTheHeadOfTheirColumnForCards()
    {
        var table = Fragment.Of(Table([Column(), Column(), Column()], Row("Agency", "No.", "Base"), Row("a", "1", "b"))).Descendants("tbody").Single();

        table.Descendants("td").Select(cell => (string?)cell.Attribute("data-head")).ShouldBe(["No.", "Base:"]);
    }

    [Fact]
    public void Render_EmptyCell_SaysThatNothingWasStated()
    {
        var cell = Fragment.Of(Table([Column(), Column()], Row("x", "y"), Row("a", ""))).Descendants("td").Single();

        cell.Elements("span").Select(span => (span.Value, (string?)span.Attribute("aria-hidden"))).ShouldBe([("–", "true"), ("not stated", null)]);
    }

    [Fact]
    public void Render_LetterOfAMatrix_SaysItsWord()
        => Sample.Descendants("td").Where(cell => cell.Value.StartsWith('P')).Select(cell => cell.Value).Distinct().ShouldContain("Pfirst call");

    [Fact]
    public void Render_MatrixThatScrolls_IsReachableAndNamed()
    {
        var region = Sample.Descendants("div").Single(element => HtmlReading.HasClass(element, "mf-matrix"));

        ((string?)region.Attribute("tabindex")).ShouldBe("0");
        ((string?)region.Attribute("aria-label")).ShouldBe("Which agency offers which service");
    }

    [Fact]
    public void Render_EveryLinkInside_LeadsSomewhere()
    {
        var ids = Sample.DescendantsAndSelf().Attributes("id").Select(id => "#" + id.Value).ToHashSet(StringComparer.Ordinal);
        var links = Sample.Descendants("a").Select(link => (string)link.Attribute("href")!).Where(address => address.StartsWith('#')).ToList();

        links.Count.ShouldBe(14);
        links.ShouldAllBe(address => ids.Contains(address));
    }

    [Fact]
    public void Render_Numbers_AreText()
        => Sample.Descendants("span").Where(span => HtmlReading.HasClass(span, "mf-number") && !span.Ancestors("nav").Any()).Take(6).Select(span => span.Value.Trim())
            .ShouldBe(["2", "2.1", "2.2", "(a)", "(b)", "(i)"]);

    [Fact]
    public void Render_SignatureBlock_IsASectionHeadedByItsParty()
    {
        var section = Sample.Descendants("section").Single(element => HtmlReading.HasClass(element, "mf-signature") && element.Value.Contains("Beatrix Yarrow"));
        var heading = section.Descendants("h3").Single();

        heading.Value.ShouldBe("Lindenport Police Department");
        ((string?)section.Attribute("aria-labelledby")).ShouldBe((string?)heading.Attribute("id"));
        section.Descendants("label").Select(label => label.Value).ShouldBe(["Signature", "Name and title, if another person signs", "Date"]);
    }

    [Fact]
    public void Render_FieldWithADescription_SaysItInsteadOfTheLabel()
        => Sample.Descendants("input").Where(input => input.Attribute("aria-label") is not null).Select(input => (string?)input.Attribute("aria-label")).ShouldBe(["Part 1: Date"]);

    [Fact]
    public void Render_CounselNote_IsAnAsideOfDraftsOnly()
    {
        Sample.Descendants("aside").ShouldHaveSingleItem().Value.ShouldStartWith("Counsel note to 3.1.");
        Fragment.Of(SampleAgreement.Numbered().In(DocumentState.ForSignature)).Descendants("aside").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DocumentState.Draft, "Draft Not for signature.")]
    [InlineData(DocumentState.ForSignature, "MCTF-MOU-2026 · Version 2 · Code 83d0 51fe c27a · For signature")]
    [InlineData(DocumentState.InForce, "MCTF-MOU-2026 · Version 2 · Code 83d0 51fe c27a · In force")]
    public void Render_State_IsTheFirstThingRead(DocumentState state, string words)
        => Fragment.Of(SampleAgreement.Numbered().In(state)).Elements().First().Value.Trim().ShouldStartWith(words);

    [Fact]
    public void Render_Status_MarksTheStepThatHolds()
        => Sample.Descendants("li").Where(step => (string?)step.Attribute("aria-current") == "step").ShouldHaveSingleItem().Value.ShouldStartWith("Draft");

    [Fact]
    public void Render_TextOfAnotherLanguage_SaysSo()
        => Sample.Descendants("span").Where(span => (string?)span.Attribute("lang") == "es").ShouldHaveSingleItem().Value.ShouldBe("Se habla español.");
}
