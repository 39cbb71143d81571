using System.Xml.Linq;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Conventions;

/// <summary>Who may see whom, between projects (docs/decisions/0001-feature-folders.md).</summary>
public sealed class ProjectReferenceTests
{
    static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["MouForge.Documents"] = [],
        ["MouForge.Pdf"] = [],
        ["MouForge.Documents.Word"] = ["MouForge.Documents"],
        ["MouForge.Documents.Html"] = ["MouForge.Documents"],
        ["MouForge.Documents.Pdf"] = ["MouForge.Documents", "MouForge.Pdf"],
        ["MouForge"] = ["MouForge.Documents"],
        ["MouForge.Storage"] = ["MouForge"],
        ["MouForge.Host"] = ["MouForge", "MouForge.Documents", "MouForge.Documents.Html", "MouForge.Documents.Pdf", "MouForge.Documents.Word", "MouForge.Storage"],
    };

    static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["MouForge.Documents"] = [],
        ["MouForge.Pdf"] = ["System.Security.Cryptography.Pkcs"],
        ["MouForge.Documents.Word"] = [],
        ["MouForge.Documents.Html"] = [],
        ["MouForge.Documents.Pdf"] = [],
        ["MouForge"] = ["Handlebars.Net", "Markdig", "YamlDotNet"],
        ["MouForge.Storage"] = ["Azure.Core", "Azure.Identity", "Azure.Storage.Blobs", "Azure.Storage.Common"],
        ["MouForge.Host"] = ["Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> Projects() => [.. Repository.Files("src", "*.csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_AreThoseAllowed(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        var project = XDocument.Load(file);

        var references = project.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        var packages = project.Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!);

        Allowed.ShouldContainKey(name, "a new project needs a place in this picture and in ARCHITECTURE.md");
        references.Except(Allowed[name]).ShouldBeEmpty();
        packages.Except(AllowedPackages[name]).ShouldBeEmpty();
    }
}
