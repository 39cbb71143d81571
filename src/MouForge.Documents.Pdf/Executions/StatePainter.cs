using MouForge.Documents.Blocks;
using MouForge.Documents.Executions;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Furniture;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Updates;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>Says on every page of a locked document that it is in force.</summary>
/// <param name="update">Takes the new state.</param>
/// <param name="execution">What is in force since when.</param>
/// <param name="design">How the document is laid out.</param>
/// <param name="setter">Sets text.</param>
sealed class StatePainter(PdfUpdate update, Execution execution, PageDesign design, TextSetter setter)
{
    /// <summary>Draws the state words, and the status panel where there is one.</summary>
    public void Paint(StatePlaces places)
    {
        for (int i = 0; i < places.Lines.Count; i++)
        {
            DrawLine(i, places.Lines[i]);
        }
        if (places.Panel is { } panel)
        {
            DrawPanel(panel);
        }
    }

    void DrawLine(int page, in StateLinePlace place)
    {
        var look = StateLine.LookOf(design.Furniture);
        var (document, words) = (execution.Document, execution.Words);
        string since = $"{document.VersionLabel} · {words.Format("executed_since", words.Day(execution.EffectiveDate))}";
        var line = setter.SetLine(StateLine.Text(since, document.Words, place.IsMembersOnly), look);
        if (line.Width > place.End - place.Start)
        {
            line = setter.SetLine(StateLine.Text($"{document.VersionLabel} · {document.Words.InForce}", document.Words, place.IsMembersOnly), look, place.End - place.Start);
        }
        StateLine.Draw(update.Page(page), line, place, look);
    }

    // The last cell is that of the state in force.
    void DrawPanel(StatusPanelPlace place)
    {
        var words = execution.Words;
        string[] lines = execution.ExpiryDate is { } end
            ? [words.Format("executed_from", words.Day(execution.EffectiveDate)), words.Format("executed_to", words.Day(end))]
            : [words.Format("executed_from", words.Day(execution.EffectiveDate))];
        var inForce = new StatusCell(execution.Document.Words.InForce, lines);
        StatusCell[] cells = [.. place.Cells.SkipLast(1), inForce];
        var painter = new StatusPanelPainter(design.Status, place.Column);
        painter.Draw(update.Page(place.Page).StateContent, painter.Set(cells, setter), cells.Length - 1, place.Top);
        if (update.Find(StatePlaces.PanelTag) is { } tag)
        {
            tag.ActualText = FrontMatter.Spoken(inForce, execution.Document.Words);
        }
    }
}
