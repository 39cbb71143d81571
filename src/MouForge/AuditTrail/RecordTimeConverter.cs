using System.Text.Json;
using System.Text.Json.Serialization;

namespace MouForge.AuditTrail;

/// <summary>Writes an instant in a stored shape as a line writes its own.</summary>
sealed class RecordTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => RecordTime.TryRead(reader.GetString(), out var at) ? at : throw new JsonException("An instant is written as 2026-11-22T06:30:00.123Z.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(RecordTime.Write(value));
}
