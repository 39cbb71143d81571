using MouForge.Documents.Pdf.Elements;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Where strips go while a document is composed: its own list, or that of a panel, whose strips become strips of the document one by one.</summary>
/// <param name="strips">The strips of the document.</param>
sealed class StripFlow(StripList strips)
{
    StripList _strips = strips;

    // Index in the document of the first strip of the panel being composed; 0 outside of panels.
    int _offset;
    bool _startsPage;
    int _afterHeading = -1;

    /// <summary>Index within the current list of the next strip.</summary>
    public int Count => _strips.Count;

    /// <summary>Index within the document of the next strip.</summary>
    public int Position => _offset + _strips.Count;

    /// <summary>True where a heading was added last.</summary>
    public bool IsAfterHeading => Position == _afterHeading;

    /// <summary>Measures an element into strips.</summary>
    public void Add(LayoutElement element)
    {
        int first = _strips.Count;
        element.Measure(_strips);
        if (_startsPage)
        {
            _strips.StartPageAt(first);
            _startsPage = false;
        }
    }

    /// <summary>Measures a heading into strips.</summary>
    public void AddHeading(LayoutElement heading)
    {
        Add(heading);
        _afterHeading = Position;
    }

    /// <summary>Lets what is added next open a new page.</summary>
    public void StartPage() => _startsPage = true;

    /// <summary>Holds the last strip and the next one together.</summary>
    public void BindLast(Bond bond) => _strips.Bind(_strips.Count - 1, bond);

    /// <summary>Holds a strip of the current list and its next one together.</summary>
    public void Bind(int index, Bond bond) => _strips.Bind(index, bond);

    /// <summary>Holds all strips of the current list from one on together.</summary>
    public void BindFrom(int first, Bond bond) => _strips.BindAll(first, _strips.Count, bond);

    /// <summary>Widens the space below the last strip to at least so many points.</summary>
    public void SpaceAfterLast(double after) => _strips.SpaceAfterLast(after);

    /// <summary>Collects the strips of a panel.</summary>
    public StripList Collect(Action add)
    {
        var (outer, offset) = (_strips, _offset);
        (_strips, _offset) = (new StripList(), Position);
        add();
        var collected = _strips;
        (_strips, _offset) = (outer, offset);
        return collected;
    }
}
