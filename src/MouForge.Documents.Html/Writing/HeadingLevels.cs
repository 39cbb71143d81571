namespace MouForge.Documents.Html.Writing;

/// <summary>
/// Levels of headings: by depth, not by look, and none is skipped. The title is level 1, a section 2, what stands under it 3, and so on.
/// </summary>
sealed class HeadingLevels
{
    const int Deepest = 6;
    const int SectionLook = 1;

    readonly int _sectionLevel;
    readonly Stack<(int Look, int Level)> _open = [];

    /// <param name="hasTitle">False for a document without a title; its sections then are level 1.</param>
    public HeadingLevels(bool hasTitle) => _sectionLevel = hasTitle ? 2 : 1;

    /// <summary>The level of a heading under what is open now.</summary>
    public int Inner => Math.Min(Deepest, _open.Peek().Level + 1);

    /// <summary>Opens a section and gives the level of its heading. Front matter has none: what stands in it is under the title.</summary>
    public int OpenSection(bool hasHeading)
    {
        _open.Clear();
        _open.Push((SectionLook, hasHeading ? _sectionLevel : _sectionLevel - 1));
        return _open.Peek().Level;
    }

    /// <summary>Opens a heading within a section and gives its level.</summary>
    /// <param name="look">The level of its look in the document, from 2.</param>
    public int Open(int look)
    {
        while (_open.Count > 1 && _open.Peek().Look >= look)
        {
            _open.Pop();
        }
        _open.Push((look, Inner));
        return _open.Peek().Level;
    }
}
