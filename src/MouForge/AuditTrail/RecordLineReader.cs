using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace MouForge.AuditTrail;

/// <summary>Reads one line; whether it belongs where it stands is the business of <see cref="RecordCheck"/>.</summary>
ref struct RecordLineReader
{
    readonly ReadOnlyMemory<byte> _line;
    Utf8JsonReader _json;
    int _format;
    int _seq;
    int? _version;
    DateTimeOffset? _at;
    RecordActor? _actor;
    string? _kind;
    RecordDetails? _details;
    IReadOnlyDictionary<string, ContentHash> _personal = FrozenDictionary<string, ContentHash>.Empty;
    ContentHash? _prev;
    ContentHash? _hash;

    RecordLineReader(ReadOnlyMemory<byte> line)
    {
        _line = line;
        _json = new Utf8JsonReader(line.Span[..^1]);
    }

    /// <param name="bytes">A line with its line feed.</param>
    /// <param name="line">The line, where it is one.</param>
    /// <param name="isNewer">Whether the line says that a newer program wrote it.</param>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out RecordLine? line, out bool isNewer)
    {
        var reader = new RecordLineReader(bytes);
        try
        {
            reader.ReadMembers();
            line = reader.Line();
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            line = null;
        }
        isNewer = reader._format > RecordLine.Format;
        return line is not null;
    }

    void ReadMembers()
    {
        Enter();
        while (NextName() is { } name && _format <= RecordLine.Format)
            ReadMember(name);
        if (_json.Read())
            throw new JsonException();
    }

    void ReadMember(string name)
    {
        switch (name)
        {
            case "v": _format = _json.GetInt32(); break;
            case "seq": _seq = _json.GetInt32(); break;
            case "at": _at = RecordTime.TryRead(_json.GetString(), out var at) ? at : null; break;
            case "actor": _actor = ReadActor(); break;
            case "kind": _kind = _json.GetString(); break;
            case "version": _version = _json.GetInt32(); break;
            case "details": _details = ReadDetails(); break;
            case "personal": _personal = ReadPersonal(); break;
            case "prev": _prev = ContentHash.Parse(_json.GetString() ?? ""); break;
            case "hash": _hash = ContentHash.Parse(_json.GetString() ?? ""); break;
            default: throw new JsonException();
        }
    }

    readonly RecordLine? Line()
        => _format == RecordLine.Format && _seq > 0 && _at is { } at && _actor is not null && _kind is not null && _details is not null && _prev is { } prev && _hash is { } hash
            ? new RecordLine
            {
                Seq = _seq,
                At = at,
                Actor = _actor,
                Kind = _kind,
                Version = _version,
                Details = _details,
                Personal = _personal,
                Prev = prev,
                Hash = hash,
                Bytes = _line,
            }
            : null;

    RecordActor ReadActor()
    {
        string? role = null;
        string? id = null;
        Check(JsonTokenType.StartObject);
        while (NextName() is { } name)
        {
            if (name == "role")
                role = _json.GetString();
            else if (name == "id")
                id = _json.GetString();
            else
                throw new JsonException();
        }
        return new RecordActor(role ?? throw new JsonException(), id);
    }

    RecordDetails ReadDetails()
    {
        Check(JsonTokenType.StartObject);
        return new(JsonElement.ParseValue(ref _json));
    }

    Dictionary<string, ContentHash> ReadPersonal()
    {
        var personal = new Dictionary<string, ContentHash>(StringComparer.Ordinal);
        Check(JsonTokenType.StartObject);
        while (NextName() is { } name)
        {
            if (!personal.TryAdd(name, ContentHash.Parse(_json.GetString() ?? "")))
                throw new JsonException();
        }
        return personal;
    }

    void Enter()
    {
        _json.Read();
        Check(JsonTokenType.StartObject);
    }

    // Goes to the value of the next member; null at the end of the object.
    string? NextName()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndObject)
            return null;
        string name = _json.GetString()!;
        _json.Read();
        return name;
    }

    readonly void Check(JsonTokenType expected)
    {
        if (_json.TokenType != expected)
            throw new JsonException();
    }
}
