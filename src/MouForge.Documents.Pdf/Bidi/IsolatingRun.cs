namespace MouForge.Documents.Pdf.Bidi;

/// <summary>
/// Characters of one level that follow each other but for what is isolated between them (UAX #9, BD13). Their classes are settled and their
/// levels found together (rules W1 to I2).
/// </summary>
sealed class IsolatingRun
{
    readonly BidiText _text;
    readonly IReadOnlyList<int> _indexes;
    readonly byte _level;
    readonly BidiClass _before;
    readonly BidiClass _after;

    IsolatingRun(BidiText text, IReadOnlyList<int> indexes)
    {
        (_text, _indexes) = (text, indexes);
        _level = text.Levels[indexes[0]];
        int last = indexes[^1];
        bool isOpen = BidiText.OpensIsolate(text.Original[last]) && text.ClosingIsolate[last] == text.Classes.Length;
        _before = DirectionAt(NeighbourLevel(indexes[0], -1));
        _after = DirectionAt(isOpen ? text.BaseLevel : NeighbourLevel(last, 1));
    }

    /// <summary>The direction of the run's own level.</summary>
    public BidiClass Direction => DirectionOf(_level);

    /// <summary>What stands before its first character.</summary>
    public BidiClass Before => _before;

    public int Count => _indexes.Count;

    /// <summary>The class of one of its characters as settled so far.</summary>
    public BidiClass this[int position]
    {
        get => _text.Classes[_indexes[position]];
        set => _text.Classes[_indexes[position]] = value;
    }

    /// <summary>All runs of a text.</summary>
    public static IReadOnlyList<IsolatingRun> SequencesOf(BidiText text)
    {
        var runs = new List<IsolatingRun>();
        // The run that goes on where an isolate is closed, by the index of what closes it.
        var goingOn = new Dictionary<int, List<int>>();
        var all = new List<List<int>>();
        List<int>? current = null;
        for (int i = 0; i < text.Classes.Length; i++)
        {
            if (text.Levels[i] == BidiParagraph.Removed)
            {
                continue;
            }
            if (text.Original[i] == BidiClass.PDI && goingOn.Remove(i, out var opened))
            {
                current = opened;
            }
            else if (current is null || text.Levels[current[^1]] != text.Levels[i] || BidiText.OpensIsolate(text.Original[current[^1]]))
            {
                all.Add(current = []);
            }
            current.Add(i);
            if (BidiText.OpensIsolate(text.Original[i]))
            {
                goingOn[text.ClosingIsolate[i]] = current;
            }
        }
        foreach (var indexes in all)
        {
            runs.Add(new IsolatingRun(text, indexes));
        }
        return runs;
    }

    /// <summary>Settles the classes and sets the levels.</summary>
    public void Resolve()
    {
        WeakClasses.Resolve(this);
        BracketPairs.Resolve(this);
        ResolveNeutrals();
        for (int i = 0; i < Count; i++)
        {
            _text.Levels[_indexes[i]] = (byte)(_level + LevelsAbove(this[i]));
        }
    }

    /// <summary>The character at a position.</summary>
    public int CodePointAt(int position) => _text.CodePoints[_indexes[position]];

    /// <summary>The class of a character before any rule.</summary>
    public BidiClass OriginalAt(int position) => _text.Original[_indexes[position]];

    /// <summary>Strong direction as neutral characters see it: numbers count as right to left. Null for what has none.</summary>
    public static BidiClass? StrongOf(BidiClass kind) => kind switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.AL or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };

    // N1 and N2: neutral characters between two of one direction take that direction, all others that of the run.
    void ResolveNeutrals()
    {
        for (int i = 0; i < Count;)
        {
            int end = i;
            while (end < Count && StrongOf(this[end]) is null)
            {
                end++;
            }
            if (end > i)
            {
                var before = i == 0 ? _before : StrongOf(this[i - 1])!.Value;
                var after = end == Count ? _after : StrongOf(this[end])!.Value;
                for (int k = i; k < end; k++)
                {
                    this[k] = before == after ? before : Direction;
                }
            }
            i = end + 1;
        }
    }

    // I1 and I2.
    int LevelsAbove(BidiClass kind) => (_level % 2, kind) switch
    {
        (0, BidiClass.R) => 1,
        (0, BidiClass.AN or BidiClass.EN) => 2,
        (1, BidiClass.L or BidiClass.AN or BidiClass.EN) => 1,
        _ => 0,
    };

    BidiClass DirectionAt(byte neighbour) => DirectionOf(Math.Max(_level, neighbour));

    static BidiClass DirectionOf(byte level) => level % 2 == 0 ? BidiClass.L : BidiClass.R;

    byte NeighbourLevel(int index, int step)
    {
        for (int i = index + step; i >= 0 && i < _text.Levels.Length; i += step)
        {
            if (_text.Levels[i] != BidiParagraph.Removed)
            {
                return _text.Levels[i];
            }
        }
        return _text.BaseLevel;
    }
}
