using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tests.Text;

public sealed class NoBreakRulesTests
{
    [Theory]
    [InlineData("see Section| 13")]
    [InlineData("(Sections| 13, 15")]
    [InlineData("on February| 20, 2026")]
    [InlineData("for 24| months from")]
    [InlineData("within 72| hours.")]
    [InlineData("at 9| a.m. sharp")]
    [InlineData("up to $1.2| million a year")]
    [InlineData("$| 500")]
    [InlineData("by J.| Smith")]
    [InlineData("p.| 12")]
    [InlineData("22| U.S.C. 7102")]
    [InlineData("22 U.S.C.| 7102(11)")]
    [InlineData("see Annex| B, page")]
    [InlineData("call (555)| 555-0118")]
    [InlineData("call 555| 555 0118")]
    [InlineData("call +1| 555")]
    [InlineData("el 25| de febrero")]
    public void Binds_WordsThatBelongTogether_KeepsThemOnALine(string marked) => Binds(marked).ShouldBeTrue();

    [Theory]
    [InlineData("the| Section")]
    [InlineData("Section 13,| 15")]
    [InlineData("28| of 40 services")]
    [InlineData("signs.| The Partners")]
    [InlineData("Annex| Before")]
    [InlineData("2026| Version")]
    [InlineData("| leading")]
    [InlineData("trailing| ")]
    public void Binds_OtherWords_LetsTheLineEnd(string marked) => Binds(marked).ShouldBeFalse();

    [Theory]
    [InlineData("Grant-|Moor")]
    [InlineData("victim/|witness")]
    [InlineData("here—|there")]
    public void EndsAfterMark_BetweenTwoWords_LetsTheLineEnd(string marked) => EndsAfterMark(marked).ShouldBeTrue();

    [Theory]
    [InlineData("555-|0118")]
    [InlineData("MCTF-|MOU-2026")]
    [InlineData("2026-|18")]
    [InlineData("e-|mail")]
    [InlineData("and/|or")]
    [InlineData("half-|")]
    public void EndsAfterMark_WithinNumberIdOrShortWord_KeepsItWhole(string marked) => EndsAfterMark(marked).ShouldBeFalse();

    static bool Binds(string marked)
    {
        int bar = marked.IndexOf('|', StringComparison.Ordinal);
        return NoBreakRules.Binds(marked.Remove(bar, 1), bar);
    }

    static bool EndsAfterMark(string marked)
    {
        int bar = marked.IndexOf('|', StringComparison.Ordinal);
        return NoBreakRules.EndsAfterMark(marked.Remove(bar, 1), bar);
    }
}
