namespace MouForge.Pdf.Syntax;

/// <summary>
/// The objects of a file, numbered from 1, and where each lies. Small objects are packed into object streams (ISO 32000-1, 7.5.7);
/// those that a later incremental update has to read or override are written plainly.
/// </summary>
sealed class PdfFile : IDisposable
{
    readonly PdfBuffer _file = new(64 * 1024);
    readonly PdfBuffer _compressed = new(16 * 1024);
    readonly ObjectPack _pack = new();
    readonly PdfOrigin? _origin;

    // Objects of the file that goes on, which are written anew.
    readonly SortedDictionary<int, ObjectPlace> _overridden = [];
    readonly List<ObjectPlace> _places = [];

    public PdfFile()
    {
        // The four bytes above 127 tell transfer programs that the file is binary (7.5.2).
        _file.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Byte((byte)'\n');
        _places.Add(default);
    }

    /// <summary>Goes on with a file: what is written stands behind it (7.5.6).</summary>
    public PdfFile(PdfOrigin origin) => _origin = origin;

    /// <summary>Where the next byte will stand in the whole file.</summary>
    public int Position => Start + _file.Length;

    int Start => _origin?.Length ?? 0;

    int FirstId => _origin?.Size ?? 0;

    /// <summary>The number of the next object, to be written later.</summary>
    public int Reserve()
    {
        _places.Add(default);
        return FirstId + _places.Count - 1;
    }

    /// <summary>Starts a plain object; <see cref="End"/> ends it.</summary>
    public PdfBuffer Begin(int id)
    {
        Place(id, ObjectPlace.InFile(Position));
        return _file.Integer(id).Raw(" 0 obj\n"u8);
    }

    public void End() => _file.Raw("\nendobj\n"u8);

    /// <summary>Starts a packed object; <see cref="EndPacked"/> ends it. It cannot be a stream.</summary>
    public PdfBuffer BeginPacked(int id) => _pack.Begin(id);

    public void EndPacked()
    {
        _pack.End();
        if (_pack.IsFull)
        {
            WritePack();
        }
    }

    /// <summary>Writes a stream, compressed if that pays.</summary>
    /// <param name="id">Object number.</param>
    /// <param name="entries">Entries of its dictionary but Length and Filter.</param>
    /// <param name="data">What it holds, not compressed.</param>
    public void Stream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        // A zlib stream has 6 bytes of frame, and the filter's name takes 19.
        const int smallest = 64;
        if (data.Length < smallest)
        {
            PlainStream(id, entries, data);
            return;
        }
        _compressed.Clear();
        Deflate.Compress(data, _compressed);
        CompressedStream(id, entries, _compressed.Written);
    }

    /// <summary>Writes a stream whose data is compressed already.</summary>
    public void CompressedStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> zlib)
    {
        Begin(id).Raw("<<"u8).Raw(entries).Raw("/Filter/FlateDecode/Length "u8).Integer(zlib.Length).Raw(">>stream\n"u8).Raw(zlib).Raw("\nendstream"u8);
        End();
    }

    /// <summary>Writes a stream as it is.</summary>
    public void PlainStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        Begin(id).Raw("<<"u8).Raw(entries).Raw("/Length "u8).Integer(data.Length).Raw(">>stream\n"u8).Raw(data).Raw("\nendstream"u8);
        End();
    }

    /// <summary>Ends the file; returns what was written, without the file that it goes on with.</summary>
    public byte[] Finish(int catalog, int info)
    {
        WritePack();
        int id = Reserve(), start = Position;
        Place(id, ObjectPlace.InFile(start));
        var entries = new List<(int Id, ObjectPlace Place)>(_overridden.Count + _places.Count);
        foreach (var (overridden, place) in _overridden)
        {
            entries.Add((overridden, place));
        }
        for (int i = 0; i < _places.Count; i++)
        {
            entries.Add((FirstId + i, _places[i]));
        }
        new CrossReferences(_file, entries, _origin).Write(start, catalog, info);
        return _file.Written.ToArray();
    }

    public void Dispose()
    {
        _file.Dispose();
        _compressed.Dispose();
        _pack.Dispose();
    }

    void Place(int id, ObjectPlace place)
    {
        if (id < FirstId)
        {
            _overridden[id] = place;
        }
        else
        {
            _places[id - FirstId] = place;
        }
    }

    void WritePack()
    {
        if (_pack.Count == 0)
        {
            return;
        }
        int id = Reserve();
        for (int i = 0; i < _pack.Count; i++)
        {
            Place(_pack.Ids[i], ObjectPlace.InPack(id, i));
        }
        using var entries = new PdfBuffer(128);
        using var body = new PdfBuffer(16 * 1024);
        int first = _pack.WriteTo(body);
        entries.Raw("/Type/ObjStm/N "u8).Integer(_pack.Count).Raw("/First "u8).Integer(first);
        Stream(id, entries.Written, body.Written);
        _pack.Clear();
    }
}
