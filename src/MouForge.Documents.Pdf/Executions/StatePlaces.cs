using System.Text.Json;
using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>
/// Where a document that is out for signature says its state. It is kept in the file, so that the executed copy can say another state in the
/// same places without laying the document out again.
/// </summary>
/// <param name="Lines">The state words of each page.</param>
/// <param name="Panel">The status panel; null where there is none.</param>
sealed record StatePlaces(IReadOnlyList<StateLinePlace> Lines, StatusPanelPlace? Panel)
{
    /// <summary>Name of the tag that says the state aloud.</summary>
    public const string PanelTag = "status-panel";

    const int Format = 1;

    /// <summary>The places as they are kept.</summary>
    public byte[] ToJson()
    {
        using var target = new MemoryStream();
        using (var json = new Utf8JsonWriter(target))
        {
            json.WriteStartObject();
            json.WriteNumber("v", Format);
            json.WriteStartArray("lines");
            foreach (var line in Lines)
            {
                json.WriteStartArray();
                json.WriteNumberValue(line.End);
                json.WriteNumberValue(line.Top);
                json.WriteNumberValue(line.Start);
                json.WriteBooleanValue(line.IsMembersOnly);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            WritePanel(json);
            json.WriteEndObject();
        }
        return target.ToArray();
    }

    /// <summary>Reads places; null where there are none, or those of a newer program.</summary>
    public static StatePlaces? Of(ReadOnlyMemory<byte> json)
    {
        if (json.IsEmpty)
        {
            return null;
        }
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return root.GetProperty("v").GetInt32() == Format
            ? new StatePlaces([.. root.GetProperty("lines").EnumerateArray().Select(Line)], root.TryGetProperty("panel", out var panel) ? PanelOf(panel) : null)
            : null;
    }

    void WritePanel(Utf8JsonWriter json)
    {
        if (Panel is null)
        {
            return;
        }
        json.WriteStartObject("panel");
        json.WriteNumber("page", Panel.Page);
        json.WriteNumber("top", Panel.Top);
        json.WriteNumber("left", Panel.Column.Left);
        json.WriteNumber("width", Panel.Column.Width);
        json.WriteStartArray("cells");
        foreach (var cell in Panel.Cells)
        {
            json.WriteStartArray();
            json.WriteStringValue(cell.Title);
            foreach (string line in cell.Lines)
            {
                json.WriteStringValue(line);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static StateLinePlace Line(JsonElement line) => new(line[0].GetDouble(), line[1].GetDouble(), line[2].GetDouble(), line[3].GetBoolean());

    static StatusPanelPlace PanelOf(JsonElement panel) => new(
        panel.GetProperty("page").GetInt32(),
        panel.GetProperty("top").GetDouble(),
        new Column(panel.GetProperty("left").GetDouble(), panel.GetProperty("width").GetDouble()),
        [.. panel.GetProperty("cells").EnumerateArray().Select(CellOf)]);

    static StatusCell CellOf(JsonElement cell) => new(cell[0].GetString()!, [.. cell.EnumerateArray().Skip(1).Select(line => line.GetString()!)]);
}
