using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MouForge.AuditTrail;

/// <summary>What a line says beside its kind: ids, dates, hashes, codes. Nothing about a person that is not an id.</summary>
public sealed class RecordDetails
{
    readonly JsonElement _members;

    internal RecordDetails(JsonElement members) => _members = members;

    /// <summary>No details.</summary>
    public static RecordDetails Empty { get; } = Of(new JsonObject());

    /// <summary>Takes the members of an object; those without a value are left out.</summary>
    public static RecordDetails Of(JsonObject members)
    {
        foreach (string name in members.Where(member => member.Value is null).Select(member => member.Key).ToList())
            members.Remove(name);
        return new(JsonSerializer.SerializeToElement(members, RecordJson.Options));
    }

    /// <summary>Takes a stored shape.</summary>
    public static RecordDetails From<T>(T stored) => new(JsonSerializer.SerializeToElement(stored, RecordJson.Options));

    /// <summary>These details and one more.</summary>
    public RecordDetails With(string name, string value)
    {
        var members = JsonObject.Create(_members.Clone())!;
        members[name] = value;
        return Of(members);
    }

    /// <summary>Reads the details as a stored shape.</summary>
    /// <exception cref="JsonException">They have another shape.</exception>
    public T As<T>() => _members.Deserialize<T>(RecordJson.Options) ?? throw new JsonException($"The details are no {typeof(T).Name}.");

    /// <summary>A member as text; null where it is missing or something else.</summary>
    public string? Text(string name) => Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>A member as a whole number; null where it is missing or something else.</summary>
    public int? Number(string name) => Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int number) ? number : null;

    /// <summary>Whether a member is true.</summary>
    public bool Flag(string name) => Member(name) is { ValueKind: JsonValueKind.True };

    /// <summary>A member as a date; null where it is missing or something else.</summary>
    public DateOnly? Date(string name)
        => DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A member as an instant; null where it is missing or something else.</summary>
    public DateTimeOffset? Instant(string name) => RecordTime.TryRead(Text(name), out var at) ? at : null;

    /// <summary>A member as a hash; null where it is missing or something else.</summary>
    public ContentHash? Hash(string name) => ContentHash.TryParse(Text(name), out var hash) ? hash : null;

    /// <summary>A member as a list of texts, empty where it is missing.</summary>
    public IReadOnlyList<string> Texts(string name)
        => Member(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)] : [];

    /// <summary>A member that is an object; null where it is missing or something else.</summary>
    public RecordDetails? Group(string name) => Member(name) is { ValueKind: JsonValueKind.Object } group ? new(group) : null;

    /// <summary>The details as JSON.</summary>
    public override string ToString() => _members.GetRawText();

    internal void WriteTo(Utf8JsonWriter writer) => _members.WriteTo(writer);

    JsonElement? Member(string name) => _members.TryGetProperty(name, out var value) ? value : null;
}
