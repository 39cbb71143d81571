using System.Text.RegularExpressions;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Conventions;

/// <summary>What every source file keeps to, so that reviewers need not look for it.</summary>
public sealed partial class SourceFileTests
{
    const int MostLines = 400;

    static IEnumerable<string> Sources => Repository.Files("src", "*.cs");

    [Fact]
    public void Files_Length_StaysReadable()
        => Sources.Where(file => File.ReadAllLines(file).Length > MostLines).ShouldBeEmpty();

    [Fact]
    public void Files_OutsideTheHost_TakeNothingFromTheAir()
        => Sources.Where(file => !file.Contains("MouForge.Host", StringComparison.Ordinal) && FromTheAir().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();

    [Fact]
    public void Files_Anywhere_HaveNothingUnfinished()
        => Sources.Where(file => Unfinished().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();

    [Fact]
    public void Types_Names_SayWhatTheyAre()
        => Sources.Where(file => VagueName().IsMatch(Path.GetFileName(file))).ShouldBeEmpty();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?(Now|Today)|Guid\.NewGuid|Random\.Shared|new Random\(|CultureInfo\.Current|Environment\.TickCount")]
    private static partial Regex FromTheAir();

    [GeneratedRegex(@"TODO|FIXME|HACK|NotImplementedException|#region|#pragma warning disable")]
    private static partial Regex Unfinished();

    [GeneratedRegex("(Helpers?|Utils?|Utility|Manager|Service|Processor|Data)\\.cs$")]
    private static partial Regex VagueName();
}
