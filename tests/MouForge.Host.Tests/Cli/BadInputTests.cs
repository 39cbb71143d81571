using System.Text;
using System.Text.Json.Nodes;
using MouForge.Host.Tests.Samples;

namespace MouForge.Host.Tests.Cli;

/// <summary>Every kind of bad answer file has its clear line and its exit code, and leaves no file behind.</summary>
public sealed class BadInputTests
{
    const int Problems = 2;
    const int Refused = 3;

    [Theory]
    [InlineData("not JSON at all")]
    [InlineData("[1, 2")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("")]
    public void Draft_NotAnAnswerFile_IsAProblem(string text) => Run(Encoding.UTF8.GetBytes(text)).ExitCode.ShouldBe(Problems);

    [Fact]
    public void Draft_Utf16File_SaysWhichEncodingIsWanted()
    {
        var run = Run([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(File.ReadAllText(CliRun.Rural))]);

        run.ExitCode.ShouldBe(Problems);
        run.Error.ShouldContain("UTF-8");
    }

    [Fact]
    public void Draft_DeepNesting_IsAProblem() => Run(Encoding.UTF8.GetBytes(new string('[', 2000) + new string(']', 2000))).ExitCode.ShouldBe(Problems);

    [Fact]
    public void Draft_HugeFile_IsAProblemAtOnce()
    {
        byte[] file = Encoding.UTF8.GetBytes("{\"coalition\":{\"name\":\"" + new string('x', 50 * 1024 * 1024) + "\"}}");

        Run(file).ExitCode.ShouldBe(Problems);
    }

    [Fact]
    public void Draft_MissingFile_IsAProblem()
    {
        var run = CliRun.Of("draft", "mou", "--answers", "/no/such/file.json");

        run.ExitCode.ShouldBe(Problems);
        run.ErrorLines.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("partners.1.partner_id", "\"p1\"", "partners[1].partner_id")]
    [InlineData("partners.0.legal_name", "7", "partners[0].legal_name")]
    [InlineData("partners.0.types", "[\"PT-99\"]", "partners[0].types")]
    [InlineData("partners.0.offers.0.service", "\"SV-99\"", "partners[0].offers[0].service")]
    [InlineData("coalition.lead_partner", "\"p77\"", "coalition.lead_partner")]
    [InlineData("coalition.name", "\"a\\u0007b\"", "coalition.name")]
    [InlineData("documents.mou.months", "-3", "documents.mou.months")]
    [InlineData("partners.0.approval.when", "\"2026-02-30\"", "partners[0].approval.when")]
    [InlineData("coalition.votes", "\"perhaps\"", "coalition.votes")]
    public void Draft_WrongAnswer_IsAProblemWithItsPath(string path, string value, string expected)
    {
        var run = Run(Changed(path, value));

        run.ExitCode.ShouldBe(Problems);
        run.ErrorLines.ShouldContain(line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("partners.0.limits", "\"Her number is 123-45-6789.\"", "partners[0].limits")]
    [InlineData("partners.1.public_address", "\"12 Elm Street, Tessel\"", "partners[1].public_address")]
    public void Draft_WhatMustNotBeTyped_IsRefusedWithItsPath(string path, string value, string expected)
    {
        var run = Run(Changed(path, value));

        run.ExitCode.ShouldBe(Refused);
        run.ErrorLines.ShouldContain(line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Draft_SeveralProblems_AreAllSaidAtOnce()
    {
        var file = JsonNode.Parse(File.ReadAllText(CliRun.Rural))!;
        file["coalition"]!["name"] = 5;
        file["partners"]![0]!["types"] = new JsonArray("PT-99");

        var lines = Run(Encoding.UTF8.GetBytes(file.ToJsonString())).ErrorLines;
        lines.ShouldContain(line => line.StartsWith("coalition.name:", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("partners[0].types", StringComparison.Ordinal));
    }

    [Fact]
    public void Draft_NoPartners_StillDrafts() => Run(Changed("partners", "[]")).ExitCode.ShouldBeOneOf(0, Problems);

    [Theory]
    [InlineData("{{coalition.name}} {{{x}}} {{> y}}")]
    [InlineData("**bold** _it_ [a](b) # h")]
    [InlineData("<xml a=\"1\"/> ]]> &amp; <br>")]
    [InlineData("| a | b |\n|---|---|\n::: note\n^")]
    public void Draft_MarkupInAnAnswer_ComesOutAsTyped(string mission)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.json", Changed("coalition.mission", JsonValue.Create(mission).ToJsonString()));
        using var target = new TemporaryFolder();

        CliRun.Of("draft", "mou", "--answers", file, "--out", target.Path, "--formats", "docx,pdf,html,outline").ExitCode.ShouldBe(0);

        string outline = File.ReadAllText(Path.Combine(target.Path, "mou.en.md")).Replace("\\", "", StringComparison.Ordinal);
        foreach (string line in mission.Split('\n'))
        {
            outline.ShouldContain(line);
        }
    }

    [Fact]
    public void Draft_TenThousandCharacterName_ComesOutWhole()
    {
        string name = new('N', 10_000);
        using var target = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.json", Changed("partners.0.legal_name", $"\"{name}\""));

        CliRun.Of("draft", "mou", "--answers", file, "--out", target.Path, "--formats", "docx,pdf,outline").ExitCode.ShouldBe(0);

        File.ReadAllText(Path.Combine(target.Path, "mou.en.md")).ShouldContain(name);
    }

    [Fact]
    public void Draft_FiveHundredPartners_ComesOut()
    {
        var file = JsonNode.Parse(File.ReadAllText(CliRun.Rural))!;
        var partners = file["partners"]!.AsArray();
        for (int i = 5; i <= 500; i++)
        {
            var partner = partners[i % 4]!.DeepClone();
            partner["partner_id"] = $"p{i}";
            partner["legal_name"] = $"Agency {i}";
            partners.Add(partner);
        }

        Run(Encoding.UTF8.GetBytes(file.ToJsonString())).ExitCode.ShouldBe(0);
    }

    static CliRun Run(byte[] answers)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.json", answers);
        using var target = new TemporaryFolder();
        var run = CliRun.Of("draft", "mou", "--answers", file, "--out", target.Path);
        if (run.ExitCode != 0)
        {
            target.Files.ShouldBeEmpty();
        }
        return run;
    }

    static byte[] Changed(string path, string value)
    {
        var file = JsonNode.Parse(File.ReadAllText(CliRun.Rural))!;
        string[] parts = path.Split('.');
        var at = file;
        foreach (string part in parts[..^1])
        {
            at = int.TryParse(part, out int index) ? at[index]! : at[part]!;
        }
        at[parts[^1]] = JsonNode.Parse(value);
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
