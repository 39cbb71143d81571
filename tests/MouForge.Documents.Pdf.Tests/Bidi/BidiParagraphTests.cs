using System.Globalization;
using System.Text;
using MouForge.Documents.Pdf.Bidi;
using MouForge.Tests.Shared;

namespace MouForge.Documents.Pdf.Tests.Bidi;

public sealed class BidiParagraphTests
{
    // Paragraph directions of a case in classes.txt: 1 by the first strong character, 2 from left to right, 4 from right to left.
    const int Automatic = 1, FromLeft = 2, FromRight = 4;

    [Fact]
    public void LevelsOf_CasesOfCharacters_AreThoseOfUnicode()
    {
        var wrong = new List<string>();
        foreach (string line in Cases("characters.txt"))
        {
            string[] fields = line.Split(';');
            int[] codePoints = [.. fields[0].Split(' ').Select(point => int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
            var classes = codePoints.Select(BidiCharacters.ClassOf).ToArray();
            byte level = fields[1] == "2" ? BidiParagraph.BaseLevelOf(classes) : byte.Parse(fields[1], CultureInfo.InvariantCulture);
            string found = $"{level};{Describe(codePoints, classes, level)}";
            if (found != $"{fields[2]};{fields[3]};{fields[4]}")
            {
                wrong.Add($"{line} → {found}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void LevelsOf_CasesOfClasses_AreThoseOfUnicode()
    {
        var wrong = new List<string>();
        foreach (string line in Cases("classes.txt"))
        {
            string[] fields = line.Split("; ");
            var classes = fields[0].Split(' ').Select(Enum.Parse<BidiClass>).ToArray();
            int directions = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            foreach (int direction in (int[])[Automatic, FromLeft, FromRight])
            {
                byte level = direction == Automatic ? BidiParagraph.BaseLevelOf(classes) : direction == FromRight ? (byte)1 : (byte)0;
                string found = (directions & direction) == 0 ? "" : Describe(new int[classes.Length], classes, level);
                if (found.Length > 0 && found != $"{fields[2]};{fields[3]}")
                {
                    wrong.Add($"{line} ({direction}) → {found}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("abc 123", false)]
    [InlineData("“é” – 联盟 Привет", false)]
    [InlineData("name שלום", true)]
    [InlineData("مرحبا", true)]
    [InlineData("\u200F(", true)]
    [InlineData("𐤀", true)]
    public void MayRunFromTheRight_Text_IsTrueWhereSomeOfItDoes(string text, bool expected) => BidiCharacters.MayRunFromTheRight(text).ShouldBe(expected);

    [Fact]
    public void MayRunFromTheRight_EveryCharacterThatDoes_IsFound()
    {
        for (int point = 0; point <= 0x10FFFF; point++)
        {
            if (Rune.IsValid(point) && BidiCharacters.ClassOf(point) is BidiClass.R or BidiClass.AL && Rune.GetUnicodeCategory(new Rune(point)) != UnicodeCategory.OtherNotAssigned)
            {
                BidiCharacters.MayRunFromTheRight(char.ConvertFromUtf32(point)).ShouldBeTrue($"U+{point:X4}");
            }
        }
    }

    static string Describe(int[] codePoints, BidiClass[] classes, byte baseLevel)
    {
        byte[] levels = BidiParagraph.LevelsOf(codePoints, classes, baseLevel);
        BidiParagraph.EndLine(classes, levels, baseLevel);
        int[] kept = [.. Enumerable.Range(0, levels.Length).Where(i => levels[i] != BidiParagraph.Removed)];
        var order = BidiOrder.Of([.. kept.Select(i => levels[i])]).Select(i => kept[i]);
        return $"{string.Join(' ', levels.Select(level => level == BidiParagraph.Removed ? "x" : $"{level}"))};{string.Join(' ', order)}";
    }

    static IEnumerable<string> Cases(string name)
        => File.ReadLines(Repository.PathOf("tests", "MouForge.Documents.Pdf.Tests", "Bidi", "Cases", name)).Where(line => !line.StartsWith('#'));
}
