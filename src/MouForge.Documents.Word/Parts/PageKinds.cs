namespace MouForge.Documents.Word.Parts;

/// <summary>The kinds of page a document has.</summary>
sealed class PageKinds
{
    readonly bool[] _used = new bool[PageKind.Count];

    /// <summary>Takes a kind in.</summary>
    public void Add(PageKind kind) => _used[kind.Index] = true;

    /// <summary>The kinds, each of which has a header.</summary>
    public IEnumerable<PageKind> Headers => Enumerable.Range(0, PageKind.Count).Where(index => _used[index]).Select(PageKind.At);

    /// <summary>One kind for each footer; footers differ by width alone.</summary>
    public IEnumerable<PageKind> Footers => Headers.DistinctBy(kind => kind.Landscape);
}
