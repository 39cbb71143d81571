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

    // The strip of the document that all strips of the current list become part of; none where they become strips one by one.
    int? _within;

    // Where a heading was added last: its list and the index after it.
    StripList? _headingList;
    int _headingEnd;

    /// <summary>Index within the current list of the next strip.</summary>
    public int Count => _strips.Count;

    /// <summary>Index within the document of the next strip.</summary>
    public int Position => _within ?? _offset + _strips.Count;

    /// <summary>True where a heading was added last.</summary>
    public bool IsAfterHeading => ReferenceEquals(_strips, _headingList) && _strips.Count == _headingEnd;

    /// <summary>In a comparison what the margin says beside the block that is added next, and where the page's text begins; else null.</summary>
    public (ChangeNote Note, double Left)? Beside { get; set; }

    /// <summary>Measures an element into strips.</summary>
    public void Add(LayoutElement element)
    {
        int first = _strips.Count;
        element = Beside is { } beside ? new ChangedElement(element, beside.Note, beside.Left) : element;
        Beside = null;
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
        (_headingList, _headingEnd) = (_strips, _strips.Count);
    }

    /// <summary>Says that what was added last goes with the heading above it: it stays with what follows.</summary>
    public void ContinueHeading()
    {
        BindLast(Bond.Firm);
        (_headingList, _headingEnd) = (_strips, _strips.Count);
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

    /// <summary>Collects the strips of what stands within another element.</summary>
    /// <param name="add">Adds them.</param>
    /// <param name="within">The strip of the document that all of them become part of; null where they become strips one by one.</param>
    public StripList Collect(Action add, int? within = null)
    {
        var outer = (_strips, _offset, _within);
        (_strips, _offset, _within) = (new StripList(), Position, _within ?? within);
        add();
        var collected = _strips;
        (_strips, _offset, _within) = outer;
        return collected;
    }
}
