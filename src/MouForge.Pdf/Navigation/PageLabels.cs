using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Navigation;

/// <summary>The names of the pages, range by range (ISO 32000-1, 12.4.2).</summary>
sealed class PageLabels
{
    readonly SortedDictionary<int, PageLabelRange> _ranges = [];

    public void Set(int firstPageIndex, PageLabelStyle style, int start, string prefix)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstPageIndex);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(start);
        _ranges[firstPageIndex] = new PageLabelRange(style, start, prefix);
    }

    /// <summary>Writes the catalog's entry; nothing if pages are just counted.</summary>
    public void Write(PdfBuffer catalog)
    {
        if (_ranges.Count == 0)
        {
            return;
        }
        catalog.Raw("/PageLabels<</Nums["u8);
        if (!_ranges.ContainsKey(0))
        {
            // The tree has to name the first page.
            Write(catalog, 0, new PageLabelRange(PageLabelStyle.Decimal, 1, ""));
        }
        foreach (var (index, range) in _ranges)
        {
            Write(catalog, index, range);
        }
        catalog.Raw("]>>"u8);
    }

    static void Write(PdfBuffer catalog, int index, PageLabelRange range)
    {
        catalog.Integer(index).Raw("<<"u8).Raw(Style(range.Style));
        if (range.Start != 1)
        {
            catalog.Raw("/St "u8).Integer(range.Start);
        }
        if (range.Prefix.Length > 0)
        {
            catalog.Raw("/P"u8).Text(range.Prefix);
        }
        catalog.Raw(">>"u8);
    }

    static ReadOnlySpan<byte> Style(PageLabelStyle style) => style switch
    {
        PageLabelStyle.None => default,
        PageLabelStyle.Decimal => "/S/D"u8,
        PageLabelStyle.LowerRoman => "/S/r"u8,
        PageLabelStyle.UpperRoman => "/S/R"u8,
        PageLabelStyle.LowerLetters => "/S/a"u8,
        PageLabelStyle.UpperLetters => "/S/A"u8,
    };
}
