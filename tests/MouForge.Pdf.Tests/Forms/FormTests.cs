using System.Text.Json;
using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Forms;

public sealed class FormTests
{
    static readonly PdfRectangle Area = new(72, 92, 200, 23);

    readonly PdfDocumentWriter _document = SampleDocument.Start();
    readonly PdfPage _page;

    public FormTests() => _page = _document.AddLetterPage();

    [Fact]
    public void AddTextField_Path_MakesATreeOfNames()
    {
        AddText("part2.person.name");
        AddText("part2.person.phone");
        AddText("plain");

        var objects = new PdfObjects(_document.Save());

        var roots = objects.Get(objects.Catalog, "/AcroForm", "/Fields").EnumerateArray().Select(objects.Follow).ToArray();
        roots.Select(Name).ShouldBe(["part2", "plain"]);
        var person = objects.Get(roots[0], "/Kids").EnumerateArray().Select(objects.Follow).Single();
        Name(person).ShouldBe("person");
        objects.Follow(person.GetProperty("/Parent")).ToString().ShouldBe(roots[0].ToString());
        objects.Get(person, "/Kids").EnumerateArray().Select(objects.Follow).Select(Name).ShouldBe(["name", "phone"]);
    }

    [Fact]
    public void AddTextField_ForPeople_HasTooltipAndEmbeddedFont()
    {
        AddText("name");

        var objects = new PdfObjects(_document.Save());
        var field = objects.Where("/FT", "/Tx").Single();

        field.GetProperty("/TU").GetString().ShouldBe("u:Part 2: Name");
        field.GetProperty("/DA").GetString().ShouldBe("u:/NotoSans-Regular 12 Tf 0 g");
        field.TryGetProperty("/Ff", out _).ShouldBeFalse();
        field.TryGetProperty("/MaxLen", out _).ShouldBeFalse();
        var font = objects.Get(objects.Catalog, "/AcroForm", "/DR", "/Font", "/NotoSans-Regular");
        font.GetProperty("/Encoding").GetString().ShouldBe("/WinAnsiEncoding");
        objects.Get(font, "/FontDescriptor").TryGetProperty("/FontFile2", out _).ShouldBeTrue();
        objects.Get(objects.Catalog, "/AcroForm", "/NeedAppearances").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void AddTextField_Multiline_HasOnlyThatFlag()
    {
        _page.AddTextField(Area, new TextFieldOptions { Name = "note", Description = "Note", Font = TestFonts.Sans, Multiline = true }, Form());

        new PdfObjects(_document.Save()).Where("/FT", "/Tx").Single().GetProperty("/Ff").GetInt32().ShouldBe(4096);
    }

    [Fact]
    public void AddTextField_FilledByAnotherProgram_ShowsWhatWasTyped()
    {
        const string fill = """
            import pikepdf, sys
            pdf = pikepdf.open(sys.argv[1], allow_overwriting_input=True)
            pdf.Root.AcroForm.Fields[0].V = pikepdf.String('Señora “Núñez” – 20 €')
            pdf.Root.AcroForm.NeedAppearances = True
            pdf.save(sys.argv[1])
            """;
        AddText("name");
        using var file = new TemporaryFile(_document.Save());
        OutsideTool.Succeed("/usr/bin/python3", "python3-pikepdf", "-c", fill, file.Name);

        OutsideTool.Succeed("qpdf", "qpdf", "--generate-appearances", "--replace-input", file.Name);

        OutsideTool.PdfText(file.Name).ShouldContain("Señora “Núñez” – 20 €");
    }

    [Fact]
    public void AddCheckBox_New_IsNotTicked()
    {
        _page.AddCheckBox(Area, new CheckBoxOptions { Name = "agree", Description = "I agree" }, Form());

        var objects = new PdfObjects(_document.Save());
        var field = objects.Where("/FT", "/Btn").Single();

        (field.GetProperty("/V").GetString(), field.GetProperty("/AS").GetString()).ShouldBe(("/Off", "/Off"));
        objects.Get(field, "/AP", "/N").EnumerateObject().Select(state => state.Name).ShouldBe(["/Off", "/Yes"], ignoreOrder: true);
    }

    [Fact]
    public void AddSignatureField_Empty_IsReadyToBeSigned()
    {
        _page.AddSignatureField(Area, new SignatureFieldOptions { Name = "party1", Description = "Signature of Beatrix Yarrow" }, Form());

        var objects = new PdfObjects(_document.Save());
        var field = objects.Where("/FT", "/Sig").Single();

        field.TryGetProperty("/V", out _).ShouldBeFalse();
        field.GetProperty("/Rect").EnumerateArray().Select(side => side.GetInt32()).ShouldBe([72, 677, 272, 700]);
        objects.Get(objects.Catalog, "/AcroForm", "/SigFlags").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("name", "name")]
    [InlineData("part2", "part2.name")]
    [InlineData("part2.name", "part2")]
    public void AddTextField_NameTaken_NamesIt(string first, string second)
    {
        AddText(first);

        Should.Throw<ArgumentException>(() => AddText(second)).Message.ShouldContain($"'{second}'");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData(".a")]
    public void AddTextField_EmptyPart_Throws(string name) => Should.Throw<ArgumentException>(() => AddText(name)).Message.ShouldContain("empty part");

    [Fact]
    public void AddCheckBox_ElementOfAnotherType_Throws()
        => Should.Throw<ArgumentException>(() => _page.AddCheckBox(Area, new CheckBoxOptions { Name = "a", Description = "b" }, _document.Root));

    void AddText(string name)
        => _page.AddTextField(Area, new TextFieldOptions { Name = name, Description = "Part 2: Name", Font = TestFonts.Sans }, Form());

    StructureElement Form() => _document.Root.Add(StructureType.Form);

    static string Name(JsonElement field) => field.GetProperty("/T").GetString()![2..];
}
