using MouForge.Testing;

namespace MouForge.Documents.Word.Tests;

public class WordRendererTests
{
    [Fact]
    public void Render_EveryKindOfBlock_KeepsToTheSchema()
    {
        var file = new WordRenderer().Render(SampleAgreement.Numbered());

        Conformance.ErrorsOf(file.Bytes).ShouldBeEmpty();
    }
}
