namespace MouForge.Documents.Tests;

public class LeftToRightTextTests
{
    [Theory]
    [InlineData("اتصل 555-555-0119.", "555-555-0119")]
    [InlineData("اتصل +1 (888) 373-7888 الآن", "+1 (888) 373-7888")]
    [InlineData("نحن Bridgeway Survivor Services هنا", "Bridgeway Survivor Services")]
    [InlineData("اكتب i.calderwick@example.org", "i.calderwick@example.org")]
    [InlineData("30 يوما", "30")]
    public void TryFind_NameOrNumberAmongArabic_IsOneStretch(string text, string expected)
    {
        LeftToRightText.TryFind(text, out int start, out int end).ShouldBeTrue();

        text[start..end].ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("يمكنك أن تقول لا.")]
    [InlineData("– · ( + )")]
    public void TryFind_TextWithoutThem_FindsNothing(string text) => LeftToRightText.TryFind(text, out _, out _).ShouldBeFalse();
}
