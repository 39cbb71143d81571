namespace MouForge.Pdf.Syntax;

/// <summary>Objects that will be written together as one object stream.</summary>
sealed class ObjectPack : IDisposable
{
    // More objects compress better, but a reader inflates them all to see one.
    const int Capacity = 250;

    readonly PdfBuffer _body = new(16 * 1024);
    readonly List<int> _ids = [];
    readonly List<int> _starts = [];

    public IReadOnlyList<int> Ids => _ids;

    public int Count => _ids.Count;

    public bool IsFull => Count >= Capacity;

    public PdfBuffer Begin(int id)
    {
        _ids.Add(id);
        _starts.Add(_body.Length);
        return _body;
    }

    public void End() => _body.Byte((byte)'\n');

    /// <summary>Writes the table of numbers and offsets, then the objects; returns where these start.</summary>
    public int WriteTo(PdfBuffer target)
    {
        for (int i = 0; i < _ids.Count; i++)
        {
            target.Integer(_ids[i]).Byte((byte)' ').Integer(_starts[i]).Byte((byte)' ');
        }
        int first = target.Length;
        target.Raw(_body.Written);
        return first;
    }

    public void Clear()
    {
        _body.Clear();
        _ids.Clear();
        _starts.Clear();
    }

    public void Dispose() => _body.Dispose();
}
