using MouForge.Drafting.Checking;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Content;

/// <summary>The figures of reading in templates/README.md are those that are measured.</summary>
public sealed class ReadingFiguresTests
{
    [Fact]
    public void Readme_SaysWhatIsMeasured()
        => File.ReadAllText(Repository.PathOf("templates/README.md")).ShouldContain(ReadingFigures.Table(TemplateContent.Library), Case.Sensitive, "run ./mouforge templates check --readings and put its table into templates/README.md");
}
