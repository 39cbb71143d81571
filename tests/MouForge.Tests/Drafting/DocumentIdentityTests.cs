using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>What others may see of a document without opening it says nothing of what the coalition works on.</summary>
public sealed class DocumentIdentityTests
{
    [Theory]
    [InlineData("MCTF", "MCTF-MOU-2026", "MCTF")]
    [InlineData("Côte d’Or", "COTEDOR-MOU-2026", "Côte d’Or")]
    [InlineData("Stop Trafficking Now", "STN-MOU-2026", "STN")]
    [InlineData("联盟", "MOU-2026", "联盟")]
    [InlineData("A very long short name", "AVERYLONGSHO-MOU-2026", "A very long short name")]
    public void Identity_OfShortName_IsAsciiAndNeutral(string shortName, string id, string author)
    {
        var draft = new SmallTemplate("a").With(new SmallFile { ShortName = shortName }.Answers()).Draft().Draft!;

        draft.Document.Properties.DocumentId.ShouldBe(id);
        draft.Document.Properties.Author.ShouldBe(author);
        draft.Warnings.Count(warning => warning.Code == "short_name_tells").ShouldBe(author == shortName ? 0 : 1);
    }
}
