using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Painting;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>An element of given strips that draws nothing.</summary>
sealed class FakeElement(double continuation = 0) : LayoutElement
{
    public override void Measure(StripList strips) => strips.Add(new Strip(this, 0, 0));

    public override void Draw(int part, double top, PagePainter page)
    {
    }

    public override double ContinuationHeight(int part) => part > 0 ? continuation : 0;
}
