using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Reading;

/// <summary>The objects of a file as its newest sections have them.</summary>
sealed class PdfObjects
{
    readonly ReadOnlyMemory<byte> _file;
    readonly CrossReferenceTable _table;
    readonly Dictionary<int, PdfValue[]> _packs = [];

    /// <exception cref="PdfSyntaxException">The file is no PDF, or its cross-references are broken.</exception>
    public PdfObjects(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith("%PDF-"u8))
        {
            throw new PdfSyntaxException("The file is no PDF: it does not begin as one.");
        }
        _file = file;
        _table = new CrossReferenceReader(file).Read();
    }

    public PdfValue Trailer => _table.Trailer;

    /// <summary>Where the cross-reference sections begin, the newest first.</summary>
    public IReadOnlyList<int> Sections => _table.Sections;

    public IReadOnlyDictionary<int, ObjectPlace> Places => _table.Places;

    /// <summary>The number that the next new object gets.</summary>
    public int Size => Trailer["Size"].Integer ?? 0;

    public PdfValue Catalog => Object(Trailer["Root"].Reference);

    /// <summary>An object that is no stream, or a stream's dictionary; missing where there is none.</summary>
    /// <exception cref="PdfSyntaxException">It is broken.</exception>
    public PdfValue Object(int id)
    {
        if (!_table.Places.TryGetValue(id, out var place) || place.Kind == 0)
        {
            return default;
        }
        if (place.Kind == 2)
        {
            var pack = Pack(place.Position);
            return place.Index < pack.Length ? pack[place.Index] : throw new PdfSyntaxException($"Object {id} is not where it should be packed.");
        }
        return ObjectReader.NumberAt(_file, place.Position) == id
            ? ObjectReader.ValueAt(_file, place.Position)
            : throw new PdfSyntaxException($"Another object stands where object {id} should.");
    }

    /// <summary>The value itself, or the object that it refers to.</summary>
    public PdfValue Resolve(PdfValue value) => value.Reference is > 0 and var id ? Object(id) : value;

    /// <summary>A stream.</summary>
    /// <exception cref="PdfSyntaxException">There is none, or it is broken.</exception>
    public PdfStream Stream(int id) => _table.Places.TryGetValue(id, out var place) && place.Kind == 1
        ? ObjectReader.StreamAt(_file, place.Position)
        : throw new PdfSyntaxException($"Object {id} is no stream.");

    PdfValue[] Pack(int id)
    {
        if (_packs.TryGetValue(id, out var known))
        {
            return known;
        }
        var stream = Stream(id);
        var data = stream.Decode();
        int count = stream.Entries["N"].Integer ?? 0, first = stream.Entries["First"].Integer ?? 0;
        var pack = new PdfValue[Math.Min(count, data.Length)];
        int at = 0;
        for (int i = 0; i < pack.Length; i++)
        {
            Next(data, ref at);
            int start = PdfScanner.Skip(data.Span, first + (Next(data, ref at) ?? throw new PdfSyntaxException($"Object stream {id} is broken.")));
            pack[i] = new PdfValue(data[start..PdfScanner.End(data.Span, start)]);
        }
        return _packs[id] = pack;
    }

    static int? Next(ReadOnlyMemory<byte> data, ref int at)
    {
        int start = PdfScanner.Skip(data.Span, at);
        // Not End: two numbers before a letter R would be taken for a reference.
        for (at = start; at < data.Length && char.IsAsciiDigit((char)data.Span[at]); at++)
        {
        }
        return new PdfValue(data[start..at]).Integer;
    }
}
