namespace MouForge.Documents.Word.Parts;

/// <summary>The kinds of page a document has.</summary>
/// <param name="hasHeaders">True where pages have headers.</param>
sealed class PageKinds(bool hasHeaders)
{
    readonly bool[] _used = new bool[PageKind.Count];

    /// <summary>Takes a kind in.</summary>
    public void Add(PageKind kind) => _used[kind.Index] = true;

    /// <summary>The kinds, where each has a header.</summary>
    public IEnumerable<PageKind> Headers => hasHeaders ? All : [];

    /// <summary>One kind for each footer; footers differ by width alone.</summary>
    public IEnumerable<PageKind> Footers => All.DistinctBy(kind => kind.Landscape);

    IEnumerable<PageKind> All => Enumerable.Range(0, PageKind.Count).Where(index => _used[index]).Select(PageKind.At);
}
