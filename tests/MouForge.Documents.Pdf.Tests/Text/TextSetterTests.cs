using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Fonts;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Documents.Rendering;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Text;

public sealed class TextSetterTests
{
    const double Wide = 10_000;

    readonly TextSetter _setter = new(InlineLook.Agency);

    [Fact]
    public void Set_TextOnOneLine_IsAsWideAsTheFontSays()
    {
        var line = Set(Wide, Plain("AVATAR to the Partners")).ShouldHaveSingleItem();

        line.Width.ShouldBe(FontLibrary.Of(Face.SerifRegular).Measure("AVATAR to the Partners") * 10.5 / 1000, 1e-6);
    }

    [Fact]
    public void Set_TextOfOneStyle_IsOneFragmentPerLine() => Set(120, Plain(Lorem(20))).ShouldAllBe(line => line.Fragments.Count == 1);

    [Fact]
    public void Set_BrokenLines_TogetherCarryTheWholeText()
    {
        string text = Lorem(60);

        string.Concat(Set(150, Plain(text)).Select(TextOf)).ShouldBe(text);
    }

    [Fact]
    public void Set_BrokenLines_StayWithinTheMeasure() => Set(150, Plain(Lorem(60))).ShouldAllBe(line => line.Width <= 150.01);

    [Fact]
    public void Set_StylesWithinAWord_NeverPartIt()
    {
        var lines = Set(60, Plain("the "), Bold("Partners"), Plain(", all"));

        lines.Select(TextOf).ShouldContain(line => line.Contains("Partners,", StringComparison.Ordinal));
    }

    [Fact]
    public void Set_BoldItalic_IsSetBold()
        => Set(Wide, Bold("x", TextStyle.Bold | TextStyle.Italic))[0].Fragments[0].Font.ShouldBeSameAs(FontLibrary.Of(Face.SerifBold));

    [Fact]
    public void Set_LineBreak_EndsTheLineAndReadsAsASpace() => Set(Wide, Plain("one"), new LineBreakInline(), Plain("two")).Select(TextOf).ShouldBe(["one ", "two"]);

    [Fact]
    public void Set_TwoLineBreaks_LeaveAnEmptyLine()
        => Set(Wide, Plain("one"), new LineBreakInline(), new LineBreakInline(), Plain("two")).Length.ShouldBe(3);

    [Fact]
    public void Set_NoText_GivesNoLine() => Set(Wide).ShouldBeEmpty();

    [Fact]
    public void Set_WordWiderThanTheLine_BreaksAnywhereAndLosesNothing()
    {
        string name = new('W', 10_000);

        var lines = Set(432, Plain(name));

        string.Concat(lines.Select(TextOf)).ShouldBe(name);
        lines.ShouldAllBe(line => line.Width <= 432.01);
    }

    [Fact]
    public void Set_LongAddress_BreaksAfterItsMarks()
        => Set(90, Plain("bartholomew.featherstone@federation.example.org")).Select(TextOf).SkipLast(1)
            .ShouldAllBe(line => line.EndsWith('@') || line.EndsWith('.'));

    [Fact]
    public void Set_ShortSlot_StaysWhole()
        => Set(130, Plain("and in "), new SlotInline("state statute: counsel")).Select(TextOf).ShouldContain("[state statute: counsel]");

    [Fact]
    public void Set_LongSlot_BreaksBetweenItsWords() => Set(160, new SlotInline(Lorem(12))).Length.ShouldBeGreaterThan(1);

    [Fact]
    public void Set_Slot_HasFreeSpaceOnEitherSide()
    {
        var line = Set(Wide, Plain("a "), new SlotInline("b"), Plain("c"))[0];

        line.Fragments[1].X.ShouldBe(line.Fragments[0].X + line.Fragments[0].Width + 3, 1e-6);
        line.Fragments[2].X.ShouldBe(line.Fragments[1].X + line.Fragments[1].Width + 3, 1e-6);
    }

    [Fact]
    public void Set_CharacterOfNoFont_NamesItAndItsText()
    {
        var missing = Should.Throw<MissingGlyphException>(() => Set(Wide, Plain("Shelter שלום")));

        missing.Character.ShouldBe("ש");
        missing.Text.ShouldBe("Shelter שלום");
    }

    [Fact]
    public void Set_Emoji_IsNamedWhole() => Should.Throw<MissingGlyphException>(() => Set(Wide, Plain("ok 👍"))).Character.ShouldBe("👍");

    [Fact]
    public void SetLine_TooWideForItsPlace_EndsInAnEllipsis()
    {
        var line = _setter.SetLine(Lorem(100), FurnitureLook.Agency.Footer, 100);

        line.Width.ShouldBeInRange(60, 100);
        TextOf(line).ShouldEndWith("…");
    }

    [Fact]
    public void SetLine_SpaceAtTheEnd_TakesNoRoom()
        => _setter.SetLine("10.1 ", Looks.Agency.Heading2).Width.ShouldBe(_setter.SetLine("10.1", Looks.Agency.Heading2).Width, 1e-6);

    [Fact]
    public void Measure_Text_KnowsItsLineAndItsLongestWord()
    {
        var extent = _setter.Measure([Plain("to the Partners")], Looks.Agency.Body);

        extent.Whole.ShouldBe(Set(Wide, Plain("to the Partners"))[0].Width, 1e-6);
        extent.LongestWord.ShouldBe(Set(Wide, Plain("Partners"))[0].Width, 1e-6);
    }

    [Fact]
    public void Measure_Address_IsShorterWhereItMayBreak()
    {
        var extent = _setter.Measure([Plain("i.calderwick@example.org")], Looks.Agency.Body);

        extent.LongestPart.ShouldBeLessThan(extent.LongestWord / 2);
    }

    TextLine[] Set(double width, params Inline[] inlines) => _setter.Set(inlines, Looks.Agency.Body, width);

    static string TextOf(TextLine line) => string.Concat(line.Fragments.Select(fragment => fragment.Text.ToString()));
}
