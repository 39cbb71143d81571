using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;
using MouForge.Documents.Numbering;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Agreement;

namespace MouForge.Documents.Word.Tests;

public class HostileTextTests
{
    // As numbers, because half a pair does not survive in an attribute.
    public static TheoryData<int> Forbidden => [0x0007, 0x000B, 0xD83D, 0xDE00, 0xFFFE, 0xFFFF];

    public static TheoryData<string> Texts =>
    [
        "]]>", "<xml attribute=\"x\">&amp;</xml>", "{{handlebars}} **markdown** \\n %1 {0}", "👩‍⚖️🏳️‍🌈 emoji", "e\u0301 combining", "مركز النور – Al-Nour 24/7 (مأوى)",
        "בית \"חם\" Shelter בית", " spaces at both ends ", "tab\there", "\u202E turned \u202C", "' OR 1=1 --", "_Ref2 REF \\h",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Render_AnyTextInEveryPlace_IsCarriedAsTyped(string text) => ShouldCarry(text);

    [Fact]
    public void Render_TenThousandCharacters_AreCarried() => ShouldCarry(new string('x', 10_000));

    [Fact]
    public void Render_TenThousandEmoji_AreCarried() => ShouldCarry(string.Concat(Enumerable.Repeat("😀", 10_000)));

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void Render_CharacterThatXmlForbids_IsRefusedByName(int code)
    {
        char character = (char)code;
        string text = $"before {character} after";
        var refusal = Should.Throw<ForbiddenCharacterException>(() => new WordRenderer().Render(EverywhereIn(text)));

        refusal.Character.ShouldBe(character);
        refusal.Text.ShouldContain(text);
        refusal.Message.ShouldContain($"U+{(int)character:X4}");
    }

    static void ShouldCarry(string text)
    {
        var document = EverywhereIn(text);
        var file = new WordRenderer().Render(document);

        Conformance.ErrorsOf(file.Bytes).ShouldBeEmpty();
        WordReading.Words(WordFile.Open(file.Bytes)).ShouldBe(OutlineWords.Of(document));
    }

    static Document EverywhereIn(string text)
    {
        var document = Document(
            Front(Paragraph(text, ParagraphStyle.Title), new StatusPanelBlock([new(text, [text])], 0), new FactListBlock([new([Text(text)], [Text(text)])])),
            Section("a", text,
                Clause(text, new DefinitionBlock(text.Trim(), [Text(text)]), new CounselNoteBlock(text.Trim(), [Text(text)])),
                Table([Column(), Column()], Row(text, text), Row(text, text)) with { Description = text },
                new FieldRowBlock([new(text, text)]), new TickGroupBlock([new(text, [Text(text)])]), Signature(text, text, text)),
            Annex("b", text, Paragraph(new SlotInline(text), new TagInline(text), new LinkInline(text, "https://example.org/" + Uri.EscapeDataString(text)), See("a", "Section"))));
        var properties = document.Properties with { Title = text, Author = text, DocumentId = text, VersionLabel = text };
        return DocumentNumbering.Number(document with { Properties = properties }).Document;
    }
}
