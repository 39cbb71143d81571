using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>The status panel. It is drawn in the page's state content, which a later state overrides, and read aloud as one paragraph.</summary>
/// <param name="block">The block.</param>
/// <param name="look">Its look.</param>
/// <param name="column">From its left to its right edge.</param>
/// <param name="setter">Sets its text.</param>
/// <param name="element">The paragraph that says the state aloud.</param>
sealed class StatusPanelElement(StatusPanelBlock block, StatusLook look, Column column, TextSetter setter, StructureElement element) : LayoutElement
{
    readonly StatusPanelPainter _painter = new(look, column);

    public override void Measure(StripList strips) => strips.Add(new Strip(this, 0, _painter.HeightOf(block.Cells.Count)) { Before = 10, After = 10 });

    public override void Draw(int part, double top, PagePainter page)
    {
        // The paragraph's place in the reading order; what is seen there belongs to the state content.
        page.Begin(element);
        page.End();
        _painter.Draw(page.Page.StateContent, _painter.Set(block.Cells, setter), block.Current, top);
        page.StatusPanel = new StatusPanelPlace(page.Page.Index, top, column, block.Cells);
    }
}
