namespace MouForge.Documents.Pdf.Composition;

/// <summary>
/// Levels of heading tags: by depth, not by look, and none is skipped. The title is H1, a section H2, what stands under it H3, and so on.
/// </summary>
sealed class HeadingLevels
{
    const int Deepest = 6;
    const int SectionLevel = 1;

    readonly int _firstTag;
    readonly Stack<(int Level, int Tag)> _open = [];

    /// <param name="hasTitle">False for a document without a title; its sections then are H1.</param>
    public HeadingLevels(bool hasTitle) => _firstTag = hasTitle ? 1 : 0;

    /// <summary>The tag level of a heading under what is open now.</summary>
    public int Inner => Math.Min(Deepest, _open.Peek().Tag + 1);

    /// <summary>Opens a section and gives the tag level of its heading. Front matter has none: what stands in it is under the title.</summary>
    public int OpenSection(bool hasHeading)
    {
        _open.Clear();
        _open.Push((SectionLevel, hasHeading ? _firstTag + 1 : _firstTag));
        return _open.Peek().Tag;
    }

    /// <summary>Opens a heading within a section and gives its tag level.</summary>
    /// <param name="level">The level of its look, from 2.</param>
    public int Open(int level)
    {
        while (_open.Count > 1 && _open.Peek().Level >= level)
        {
            _open.Pop();
        }
        _open.Push((level, Inner));
        return _open.Peek().Tag;
    }
}
