using System.Runtime.InteropServices;
using MouForge.Documents.Pdf.Elements;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Strips in reading order, while they are being composed.</summary>
sealed class StripList
{
    readonly List<Strip> _strips = [];

    public int Count => _strips.Count;

    public ReadOnlySpan<Strip> Span => CollectionsMarshal.AsSpan(_strips);

    public void Add(Strip strip) => _strips.Add(strip);

    /// <summary>Holds a strip and its next one together at least so firmly.</summary>
    public void Bind(int index, Bond bond)
    {
        if (index >= 0 && _strips[index].Bond < bond)
        {
            _strips[index] = _strips[index] with { Bond = bond };
        }
    }

    /// <summary>Holds all strips from one to another together, the bond after the last one left as it is.</summary>
    public void BindAll(int first, int end, Bond bond)
    {
        for (int i = first; i < end - 1; i++)
        {
            Bind(i, bond);
        }
    }

    /// <summary>Widens the space below the last strip to at least so many points.</summary>
    public void SpaceAfterLast(double after)
    {
        if (Count > 0)
        {
            _strips[^1] = _strips[^1] with { After = Math.Max(_strips[^1].After, after) };
        }
    }

    /// <summary>Puts the strips from one on into an element around the one that measured them.</summary>
    public void PutInto(int first, LayoutElement element)
    {
        for (int i = first; i < Count; i++)
        {
            _strips[i] = _strips[i] with { Element = element };
        }
    }

    /// <summary>Lets a strip open a new page.</summary>
    public void StartPageAt(int index)
    {
        if (index < Count)
        {
            _strips[index] = _strips[index] with { StartsPage = true };
        }
    }

    /// <summary>Height of all strips on one page, gaps between them included.</summary>
    public double Height => HeightOf(0, Count);

    /// <summary>Height of strips that stand on one page, gaps between them included.</summary>
    public double HeightOf(int first, int end)
    {
        double height = 0;
        for (int i = first; i < end; i++)
        {
            height += _strips[i].Height + (i > first ? _strips[i - 1].GapTo(_strips[i]) : 0);
        }
        return height;
    }
}
