using MouForge.Documents.Numbering;
using MouForge.Documents.Word.Numbering;

namespace MouForge.Documents.Word.Tests.Numbering;

public class LabelTests
{
    [Theory]
    [InlineData("13", 13)]
    [InlineData("13.4", 4)]
    [InlineData("A.12", 12)]
    [InlineData("", 0)]
    [InlineData("A.", 0)]
    [InlineData("-3", 0)]
    public void LastNumber_Label_IsTheCountBehindIt(string label, int expected) => Label.LastNumber(label).ShouldBe(expected);

    [Theory]
    [InlineData("Annex B.", "Annex {0}.", 2)]
    [InlineData("Annex BB.", "Annex {0}.", 28)]
    [InlineData("Anexo C", "Anexo {0}", 3)]
    [InlineData("Annex .", "Annex {0}.", 0)]
    [InlineData("Annex 7.", "Annex {0}.", 0)]
    [InlineData("", "Annex {0}.", 0)]
    public void Annex_Label_IsTheCountBehindItsLetter(string label, string format, int expected) => Label.Annex(label, format).ShouldBe(expected);

    [Fact]
    public void ListItem_EveryLabelOfTheModel_IsReadBack()
    {
        for (int depth = 0; depth < 4; depth++)
        {
            for (int count = 1; count <= 120; count++)
            {
                Label.ListItem(NumberFormat.ListLabel(depth, count), depth).ShouldBe(count);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("a")]
    [InlineData("(ab)")]
    [InlineData("(1)")]
    public void ListItem_OtherText_IsNoCount(string label) => Label.ListItem(label, 0).ShouldBe(0);
}
