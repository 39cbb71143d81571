using System.Text.RegularExpressions;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Conventions;

/// <summary>Who may see whom, between the feature folders of the product.</summary>
public sealed partial class FeatureReferenceTests
{
    static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Questionnaires"] = [],
        ["Templates"] = ["Questionnaires"],
        ["Coverage"] = ["Questionnaires", "Templates"],
        ["Drafting"] = ["Questionnaires", "Templates", "Coverage"],
        ["Reviews"] = ["Questionnaires", "Templates", "Coverage", "Drafting"],
        ["Blobs"] = [],
        ["AuditTrail"] = ["Blobs"],
        ["Coalitions"] = ["Questionnaires", "Blobs", "AuditTrail"],
        ["Agreements"] = ["Blobs", "AuditTrail", "Coalitions"],
        ["Versions"] = ["Questionnaires", "Templates", "Coverage", "Drafting", "Reviews", "Blobs", "AuditTrail", "Coalitions", "Agreements"],
        ["SampleCoalitions"] = ["Templates", "Blobs", "AuditTrail", "Coalitions", "Agreements", "Versions", "Signing"],
        ["Inspection"] = ["Blobs", "AuditTrail", "Coalitions", "Agreements", "Versions", "Signing"],
        ["Signing"] = ["Questionnaires", "Blobs", "AuditTrail", "Coalitions", "Agreements", "Versions"],
    };

    public static TheoryData<string> Features()
        => [.. Directory.EnumerateDirectories(Repository.PathOf("src", "MouForge")).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Features))]
    public void Feature_Uses_OnlyTheFeaturesAllowed(string feature)
    {
        Allowed.ShouldContainKey(feature, "a new feature needs a place in this picture and in ARCHITECTURE.md");
        var used = Repository.Files(Path.Combine("src", "MouForge", feature), "*.cs")
            .SelectMany(file => UsedFeature().Matches(File.ReadAllText(file)).Select(match => match.Groups["feature"].Value))
            .Where(name => name != feature && Allowed.ContainsKey(name))
            .Distinct();

        used.Except(Allowed[feature]).ShouldBeEmpty();
    }

    [GeneratedRegex(@"using (static )?MouForge\.(?<feature>\w+)")]
    private static partial Regex UsedFeature();
}
