using System.Text;
using System.Xml.Linq;
using MouForge.Documents.Html;
using MouForge.Tests.Shared.Reading;

namespace MouForge.Host.Tests.Samples;

/// <summary>The HTML fragments of all samples.</summary>
public sealed class SampleHtmlTests
{
    [Theory]
    [MemberData(nameof(SampleDrafts.Names), MemberType = typeof(SampleDrafts))]
    public void Html_Sample_CarriesTheTextOfTheOutline(string name)
    {
        var document = SampleDrafts.Of(name);

        var fragment = XElement.Parse(Encoding.UTF8.GetString(new HtmlRenderer().Render(document).Bytes.Span), LoadOptions.PreserveWhitespace);

        HtmlReading.Words(fragment).ShouldBe(OutlineWords.Of(document));
    }
}
