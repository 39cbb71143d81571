using System.Buffers;
using System.Text;
using System.Text.Json;

namespace MouForge.AuditTrail;

/// <summary>Writes a line in the one form lines have.</summary>
static class RecordLineWriter
{
    const int UsualLength = 1024;

    /// <param name="line">The line; its hash and its bytes are computed here.</param>
    public static RecordLine Write(RecordLine line)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(buffer, RecordJson.Writing))
            WriteMembers(json, line);

        // The writer closed the object; the hash goes before that brace.
        var hash = RecordLineHash.Of(buffer.WrittenSpan[..^1]);
        byte[] bytes = [.. buffer.WrittenSpan[..^1], .. RecordLineHash.Key, .. Encoding.ASCII.GetBytes(hash.Value), .. RecordLineHash.End, (byte)'\n'];
        return line with { Hash = hash, Bytes = bytes };
    }

    static void WriteMembers(Utf8JsonWriter json, RecordLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("v"u8, RecordLine.Format);
        json.WriteNumber("seq"u8, line.Seq);
        json.WriteString("at"u8, RecordTime.Write(line.At));
        json.WriteStartObject("actor"u8);
        json.WriteString("role"u8, line.Actor.Role);
        if (line.Actor.Id is { } id)
            json.WriteString("id"u8, id);
        json.WriteEndObject();
        json.WriteString("kind"u8, line.Kind);
        if (line.Version is { } version)
            json.WriteNumber("version"u8, version);
        json.WritePropertyName("details"u8);
        line.Details.WriteTo(json);
        WritePersonal(json, line.Personal);
        json.WriteString("prev"u8, line.Prev.Value);
        json.WriteEndObject();
    }

    static void WritePersonal(Utf8JsonWriter json, IReadOnlyDictionary<string, ContentHash> personal)
    {
        if (personal.Count == 0)
            return;
        json.WriteStartObject("personal"u8);
        foreach (var (name, hash) in personal.OrderBy(detail => detail.Key, StringComparer.Ordinal))
            json.WriteString(name, hash.Value);
        json.WriteEndObject();
    }
}
