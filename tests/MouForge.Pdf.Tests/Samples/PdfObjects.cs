using System.Text.Json;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Samples;

/// <summary>The objects of a file as qpdf reads them: names with their slash, strings after "u:" or "b:", references as "12 0 R".</summary>
sealed class PdfObjects
{
    readonly JsonElement _objects;

    public PdfObjects(byte[] file)
    {
        using var temporary = new TemporaryFile(file);
        string json = OutsideTool.Succeed("qpdf", "qpdf", "--json=2", "--json-stream-data=none", temporary.Name);
        _objects = JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1];
    }

    public JsonElement Catalog => Follow(_objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));

    public IEnumerable<JsonElement> Pages => Get(Catalog, "/Pages", "/Kids").EnumerateArray().Select(Follow);

    /// <summary>All dictionaries with an entry of this value.</summary>
    public IEnumerable<JsonElement> Where(string key, string value)
        => _objects.EnumerateObject().Select(entry => entry.Value).Where(entry => entry.TryGetProperty("value", out _)).Select(entry => entry.GetProperty("value"))
            .Where(entry => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(key, out var found) && found.ToString() == value);

    /// <summary>Goes down a path of keys, following references.</summary>
    public JsonElement Get(JsonElement from, params string[] path) => path.Aggregate(from, (element, key) => Follow(Follow(element).GetProperty(key)));

    /// <summary>What a reference stands for; anything else as it is. Of a stream, its dictionary.</summary>
    public JsonElement Follow(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String || !element.GetString()!.EndsWith(" 0 R", StringComparison.Ordinal))
        {
            return element;
        }
        var entry = _objects.GetProperty("obj:" + element.GetString());
        return entry.TryGetProperty("value", out var value) ? value : entry.GetProperty("stream").GetProperty("dict");
    }
}
