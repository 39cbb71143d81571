using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MouForge.Tests.Shared;

namespace MouForge.Documents.Html.Tests;

/// <summary>Opens pages in Chromium at the widths of a phone and of a desk.</summary>
public sealed class ChromiumTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-html-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public void RenderPage_AtAnyWidth_NeedsNoSidewaysScrolling(int width)
        => WidthOf(SampleAgreement.Numbered(), width).ShouldBe($"{width} {width}");

    [Theory]
    [InlineData("English", 360)]
    [InlineData("English and Spanish", 360)]
    [InlineData("English and Spanish", 1280)]
    [InlineData("Arabic", 360)]
    [InlineData("English, large print", 360)]
    public void RenderPage_ClientPageAtAnyWidth_NeedsNoSidewaysScrolling(string sample, int width)
        => WidthOf(SampleForm.All[sample], width).ShouldBe($"{width} {width}");

    string WidthOf(Document document, int width)
    {
        string page = Encoding.UTF8.GetString(HtmlRenderer.RenderPage(document).Bytes.Span);
        // The page itself runs nothing; the copy for the test tells the page around it how wide it got. A window is never as narrow as a phone.
        File.WriteAllText(Path.Combine(_folder, "page.html"), page.Replace(
            "</body>", "<script>parent.postMessage(innerWidth + ' ' + document.documentElement.scrollWidth, '*')</script></body>", StringComparison.Ordinal));
        string around = Path.Combine(_folder, "around.html");
        File.WriteAllText(around, string.Create(CultureInfo.InvariantCulture,
            $"<title></title><script>onmessage = message => document.title = message.data</script><iframe src=\"page.html\" width=\"{width}\" height=\"900\"></iframe>"));

        string dom = OutsideTool.Succeed("chromium", "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            $"--user-data-dir={_folder}/profile", "--virtual-time-budget=5000", "--dump-dom", $"file://{around}");

        return Regex.Match(dom, "<title>(.*?)</title>").Groups[1].Value;
    }
}
