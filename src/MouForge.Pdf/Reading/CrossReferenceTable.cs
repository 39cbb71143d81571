using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Reading;

/// <summary>Where the objects of a file lie.</summary>
sealed class CrossReferenceTable
{
    readonly Dictionary<int, ObjectPlace> _places = [];
    readonly List<int> _sections = [];

    /// <summary>The newest trailer.</summary>
    public PdfValue Trailer { get; private set; }

    /// <summary>Where the sections begin, the newest first.</summary>
    public IReadOnlyList<int> Sections => _sections;

    /// <summary>The place of each object that is in use or was freed, by its number.</summary>
    public IReadOnlyDictionary<int, ObjectPlace> Places => _places;

    /// <summary>Takes over a section; what newer ones say of an object stays.</summary>
    /// <exception cref="PdfSyntaxException">The section was read before: the chain of sections is a ring.</exception>
    public void Add(int start, PdfValue trailer, IEnumerable<(int Id, ObjectPlace Place)> entries)
    {
        if (_sections.Contains(start))
        {
            throw new PdfSyntaxException($"The cross-reference section at byte {start} names itself.");
        }
        if (_sections.Count == 0)
        {
            Trailer = trailer;
        }
        _sections.Add(start);
        foreach (var (id, place) in entries)
        {
            _places.TryAdd(id, place);
        }
    }
}
