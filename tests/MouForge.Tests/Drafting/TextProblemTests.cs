using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>A mistake in a text is a line with file, line and column, never an exception.</summary>
public sealed class TextProblemTests
{
    [Theory]
    [InlineData("a {{coalition.name", "1:3: this tag is not closed; write }} after it")]
    [InlineData("a\n{{{coalition.name}}}", "2:1: {{{…}}} and {{&…}} are not part of the dialect")]
    [InlineData("{{&coalition.name}}", "1:1: {{{…}}} and {{&…}} are not part of the dialect")]
    [InlineData("a {{~coalition.name}}", "1:3: {{~ is not part of the dialect")]
    [InlineData("\\{{coalition.name}}", "1:1: \\{{ is not part of the dialect")]
    [InlineData("{{^if x}}", "1:1: {{^ is not part of the dialect")]
    [InlineData("{{}}", "1:3: a name or a value is missing here")]
    [InlineData("{{coalition.nam}}", "1:3: 'coalition.nam': 'nam' is not known; did you mean 'name'?")]
    [InlineData("{{colition.name}}", "1:3: 'colition' is not known here; did you mean 'coalition'?")]
    [InlineData("{{#if flag.no_such}}a{{/if}}", "1:7: 'flag.no_such': 'no_such' is not known")]
    [InlineData("{{#each partners}}{{#each offers}}{{short}}{{/each}}{{/each}}", "1:37: 'short' belongs to a loop further out; write ../short")]
    [InlineData("{{../coalition.name}}", "1:3: '../coalition.name' goes out of more loops than there are around it")]
    [InlineData("{{@first}}", "1:3: '@first' is not known; in a loop there are @first, @last and @index")]
    [InlineData("{{list}}", "1:3: 'list' is a function; write {{list names}}")]
    [InlineData("{{lisst coalition.data}}", "1:3: 'lisst' is no function; did you mean 'list'?")]
    [InlineData("{{plural 1}}", "1:3: 'plural' is given 1 values; write {{plural n \"agency\" \"agencies\"}}")]
    [InlineData("{{list (anchor \"x\")}}", "1:9: 'anchor' writes by itself; it stands alone between braces")]
    [InlineData("{{clause coalition.name}}", "1:10: here a text in quotes is needed: {{clause \"CL-X\"}}")]
    [InlineData("{{clause \"CL-HIPPA\"}}", "1:10: 'CL-HIPPA' is no clause; did you mean 'CL-HIPAA'?")]
    [InlineData("{{#if (fires \"CL-NONE\")}}a{{/if}}", "1:14: 'CL-NONE' is no clause")]
    [InlineData("{{phrase \"no such\"}}", "1:10: 'no such' is no phrase of _shared/words.en.yaml")]
    [InlineData("{{word \"no_such\" coalition.name}}", "1:8: 'no_such' is no question")]
    [InlineData("{{coalition.votes}}", "1:3: yes or no cannot be printed")]
    [InlineData("{{coalition}}", "1:3: this has parts; name the one to print")]
    [InlineData("{{#each partners}}{{worries_private}}{{/each}}", "1:21: 'worries_private' is an answer that only the lead or the agency itself may see")]
    [InlineData("{{#each coalition.name}}{{/each}}", "1:9: {{#each}} takes a list")]
    [InlineData("{{#with coalition.data}}{{/with}}", "1:9: {{#with}} takes something with named parts")]
    [InlineData("{{#if coalition.name}}a", "1:1: {{#if}} is never closed; write {{/if}}")]
    [InlineData("a{{else}}b", "1:2: {{else}} stands in no block")]
    [InlineData("{{#if lead}}{{else}}{{else}}{{/if}}", "1:21: {{#if}} has an {{else}} already")]
    [InlineData("{{/if}}", "1:1: {{/if}} closes nothing")]
    [InlineData("{{#if lead}}\n{{/each}}", "2:1: {{/each}} stands where {{#if}} of line 1 must be closed first")]
    [InlineData("{{#iff lead}}{{/iff}}", "1:1: 'iff' is no block; did you mean 'if'?")]
    [InlineData("{{#if}}a{{/if}}", "1:1: {{#if …}} takes one value")]
    [InlineData("{{#when coalition.name}}a{{/when}}", "1:1: {{#when …}} takes a condition in quotes")]
    [InlineData("{{#when \"coalition.nam = 1\"}}a{{/when}}", "1:10: ")]
    [InlineData("{{#when \"partner.money = true\"}}a{{/when}}", "1:10: ")]
    [InlineData("{{#when \"coalition.name =\"}}a{{/when}}", "1:")]
    [InlineData("{{> no_such}}", "1:1: there is no file no_such.en.md.hbs beside the document")]
    [InlineData("a {{> part}}", "1:3: {{> part}} must stand on a line of its own")]
    [InlineData("{{list \"a}}", "1:1: this tag is not closed")]
    [InlineData("{{list (count 1}}", "1:8: this parenthesis is not closed")]
    [InlineData("{{list a=1}}", "1:9: '=' is not part of the dialect")]
    [InlineData("a \uE000", "1:3: private-use characters cannot stand in a text")]
    public void Draft_MistakeInHandlebars_IsAProblemWithItsPlace(string text, string expected)
        => new SmallTemplate(text).Partial("part", "b").Problems().ShouldContain(line => line.StartsWith($"small.en.md.hbs:{expected}", StringComparison.Ordinal));

    [Theory]
    [InlineData("a <b>bold</b>", "1: '<b>' is HTML; of that only <br> is part of the dialect")]
    [InlineData("a\n\n![x](y.png)", "3: pictures are not part of the dialect")]
    [InlineData("a `b` c", "1: text between ` and ` is not part of the dialect")]
    [InlineData("<https://example.org>", "1: write a link as [text](https://example.org)")]
    [InlineData("[x](ftp://example.org)", "1: 'ftp://example.org' is no address a document can link to")]
    [InlineData("> quoted", "1: > is not part of the dialect; write ::: panel")]
    [InlineData("a\n\n    indented", "3: text that stands in by four or more spaces belongs to nothing")]
    [InlineData("```\ncode\n```", "1: ``` is not part of the dialect")]
    [InlineData("a\n\n---\n", "3: --- is not part of the dialect")]
    [InlineData("[a]: https://example.org", "1: [name]: address is not part of the dialect")]
    [InlineData("##### deep", "1: headings go from # to ####")]
    [InlineData("a\n\n## No id", "3: a section needs an id: ## Heading {#id}")]
    [InlineData("## A {#one .bold}\n\nx", "1: a heading takes {#id}")]
    [InlineData("## A {#unheard}\n\nx", "1 (unheard): the section 'unheard' is not named in mou/template.yaml")]
    [InlineData("## A {#extra}\n\nx\n\n## B {#one}\n\ny", "5 (one): the section 'one' stands behind sections of a later kind")]
    [InlineData("## A {#one}\n\n### B {#one}\n\ny", "3: two parts of the document have the anchor 'one'")]
    [InlineData("a [](#nowhere)", "1 (nowhere): '#nowhere' is referred to and not printed")]
    [InlineData("::: pannel\na\n:::", "1: 'pannel' is no container")]
    [InlineData("::: panel\na", "1: ::: panel is not closed")]
    [InlineData("a\n\n:::", "3: ::: closes nothing")]
    [InlineData("::: panel {x=1}\na\n:::", "1: ::: panel takes nothing in braces")]
    [InlineData("::: panel\n# A\n:::", "2: a heading cannot stand in a clause, an item or a panel")]
    [InlineData("::: members\n## A {#one}\n:::", "2: a section cannot open inside a container")]
    [InlineData("::: small\n- a\n- b\n:::", "1: this container holds paragraphs only")]
    [InlineData("::: note\na\n\nb\n:::", "1: ::: note holds one paragraph")]
    [InlineData("::: table\n| A |\n|---|\n| b |\n:::", "1: a table says what it shows")]
    [InlineData("::: table {about=\"x\"}\nno rule\n:::", "1: a table begins with a head row and a rule")]
    [InlineData("::: table {about=\"x\"}\n| A | B |\n|---|---|\n| b |\n:::", "4: this row has 1 cells where the table has 2 columns")]
    [InlineData("::: table {about=\"x\" widths=\"1 2\"}\n| A |\n|---|\n| b |\n:::", "1: widths names 2 columns where the table has 1")]
    [InlineData("::: table {about=\"x\" widths=\"wide\"}\n| A |\n|---|\n| b |\n:::", "1: 'wide': a width is a number of points")]
    [InlineData("::: table {about=\"x\" align=\"left\"}\n| A |\n|---|\n| b |\n:::", "1: 'left': a column stands start, center or end")]
    [InlineData("::: table {about=\"x\" style=loud}\n| A |\n|---|\n| b |\n:::", "1: 'loud': style is normal or dense")]
    [InlineData("::: table {about=\"x\" members=\"2\"}\n| A |\n|---|\n| b |\n:::", "1: members names columns from 1 to 1")]
    [InlineData("::: table {about=\"x\"}\n| A |\n|---|\n| ^ |\n:::", "4: ^ continues the cell above it, and there is none")]
    [InlineData("::: facts\nLabel without text\n:::", "2: here a label is needed, and on the next line a colon and its text")]
    [InlineData("::: status {current=4}\nA | b\n:::", "1: ::: status holds lines of the form Title | line | line")]
    [InlineData("::: fields\n- name\n:::", "2: a blank is written - name: Label | share | lines | signature")]
    [InlineData("::: ticks\nname: a\n:::", "2: a tick box is written - name: Label")]
    [InlineData("a {{contents}} b", "1: {{contents}} must stand in a paragraph of its own")]
    [InlineData("## A {#one}\n\n1. > x", "3: > is not part of the dialect")]
    public void Draft_MistakeInMarkdown_IsAProblemWithItsLine(string text, string expected)
        => new SmallTemplate(text).Problems().ShouldContain(line => line.StartsWith($"small.en.md.hbs:{expected}", StringComparison.Ordinal));

    [Fact]
    public void Draft_MistakeBehindLoopsAndPartials_NamesTheLineOfItsFile()
    {
        var answers = new SmallFile().Partner("p1").Partner("p2").Answers();

        new SmallTemplate("{{#each partners}}\n- {{name}}\n{{/each}}\n\n{{> part}}\n\na <i>x</i>").Partial("part", "one\n\ntwo <u>x</u>").With(answers).Problems()
            .ShouldBe(["part.en.md.hbs:3: '<u>' is HTML; of that only <br> is part of the dialect", "part.en.md.hbs:3: '</u>' is HTML; of that only <br> is part of the dialect",
                "small.en.md.hbs:7: '<i>' is HTML; of that only <br> is part of the dialect", "small.en.md.hbs:7: '</i>' is HTML; of that only <br> is part of the dialect"]);
    }

    [Fact]
    public void Draft_PartialThatIncludesItself_IsAProblem()
        => new SmallTemplate("{{> part}}").Partial("part", "{{> part}}").Problems().ShouldHaveSingleItem().ShouldContain("includes itself");
}
