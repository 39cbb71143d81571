using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Numbering;

/// <summary>
/// Counts along with Word through one list, so that Word shows the labels of the document. Where Word would show another number (a
/// section missing in a public copy, a second lettered list in one clause) the list is restarted by an instance of its own.
/// </summary>
/// <param name="list">Id of the list, and of the instance that its styles name.</param>
/// <param name="firstSection">What its level 0 starts at.</param>
/// <param name="restarts">Where restarts are collected; several lists share it.</param>
sealed class NumberSequence(int list, int firstSection, List<NumberRestart> restarts)
{
    readonly int[] _counts = new int[Parts.NumberingPart.Levels];
    readonly int[] _instances = [.. Enumerable.Repeat(list, Parts.NumberingPart.Levels)];

    // Paragraphs of each level since the one above, deleted ones included.
    readonly int[] _shown = new int[Parts.NumberingPart.Levels];

    /// <summary>True after a clause or numbered heading of the current section.</summary>
    public bool HasClause => _counts[1] > 0;

    /// <summary>The instance that makes Word show a number.</summary>
    /// <param name="level">Level of the list, from 0.</param>
    /// <param name="number">The number to show, from 1.</param>
    /// <param name="section">The number of the section it counts in; only level 1 prints it.</param>
    public int InstanceFor(int level, int number, int section = 0)
    {
        int next = _counts[level] > 0 ? _counts[level] + 1 : level == 0 ? firstSection : 1;
        bool otherSection = level == 1 && _counts[0] != section;
        if (next != number || otherSection)
        {
            int instance = ListIds.FirstRestart + restarts.Count;
            restarts.Add(new(instance, list, otherSection ? [(0, section), (level, number)] : [(level, number)]));
            Array.Fill(_instances, instance, level, _instances.Length - level);
            _counts[0] = otherSection ? section : _counts[0];
        }
        else
        {
            Array.Fill(_instances, _instances[level], level, _instances.Length - level);
        }
        Array.Clear(_counts, level, _counts.Length - level);
        _counts[level] = number;
        Show(level);
        return _instances[level];
    }

    /// <summary>The instance in which a deleted part is counted as long as it is shown.</summary>
    /// <param name="level">Level of the list, from 0.</param>
    public int InstanceOfDeleted(int level)
    {
        Show(level);
        return _instances[level];
    }

    /// <summary>Begins a list whose first part is number 1, whatever stands before it on its level.</summary>
    /// <param name="level">Level of the list, from 0.</param>
    public void BeginList(int level)
    {
        if (_shown[level] > 0 || _counts[level] > 0)
        {
            int instance = ListIds.FirstRestart + restarts.Count;
            restarts.Add(new(instance, list, [(level, 1)]));
            Array.Fill(_instances, instance, level, _instances.Length - level);
            Array.Clear(_counts, level, _counts.Length - level);
            Array.Clear(_shown, level, _shown.Length - level);
        }
    }

    void Show(int level)
    {
        _shown[level]++;
        Array.Clear(_shown, level + 1, _shown.Length - level - 1);
    }
}
