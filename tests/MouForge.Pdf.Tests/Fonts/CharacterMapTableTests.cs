using MouForge.Pdf.Fonts;

namespace MouForge.Pdf.Tests.Fonts;

public sealed class CharacterMapTableTests
{
    [Fact]
    public void Write_ReadBack_HasEachCharacter()
    {
        const string text = "xABCéñ–€";
        byte[] table = CharacterMapTable.Write([default, .. text.Select(character => new FontCode(1, character.ToString()))]);

        var map = new CharacterMap(new FontBytes(table), 0);

        text.Select(character => (int)map.GlyphOf(character)).ShouldBe(Enumerable.Range(1, text.Length));
        map.GlyphOf('D').ShouldBe((ushort)0);
        map.GlyphOf(0xFFFF).ShouldBe((ushort)0);
    }
}
