namespace MouForge.Documents.Pdf.Bidi;

/// <summary>Finds the levels that embeddings, overrides and isolates ask for (UAX #9, rules X1 to X9).</summary>
sealed class ExplicitLevels
{
    const int MaximumDepth = 125;

    readonly BidiText _text;
    readonly Stack<Status> _open = [];
    int _overflowIsolates;
    int _overflowEmbeddings;
    int _isolates;

    ExplicitLevels(BidiText text)
    {
        _text = text;
        _open.Push(new Status(text.BaseLevel, null, false));
    }

    /// <summary>Sets the levels, and the classes of characters under an override.</summary>
    public static void Resolve(BidiText text)
    {
        var levels = new ExplicitLevels(text);
        for (int i = 0; i < text.Classes.Length; i++)
        {
            levels.Resolve(i);
        }
    }

    void Resolve(int index)
    {
        var kind = _text.Original[index];
        switch (kind)
        {
            case BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO:
                Remove(index);
                OpenEmbedding(kind);
                break;
            case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                SetLevel(index);
                OpenIsolate(kind == BidiClass.FSI ? DirectionOf(index) : kind);
                break;
            case BidiClass.PDI:
                CloseIsolate();
                SetLevel(index);
                break;
            case BidiClass.PDF:
                Remove(index);
                CloseEmbedding();
                break;
            case BidiClass.BN:
                Remove(index);
                break;
            case BidiClass.B:
                _text.Levels[index] = _text.BaseLevel;
                break;
            default:
                SetLevel(index);
                break;
        }
    }

    void SetLevel(int index)
    {
        var status = _open.Peek();
        _text.Levels[index] = status.Level;
        _text.Classes[index] = status.Override ?? _text.Classes[index];
    }

    void Remove(int index) => _text.Levels[index] = BidiParagraph.Removed;

    void OpenEmbedding(BidiClass kind)
    {
        byte level = NextLevel(kind is BidiClass.RLE or BidiClass.RLO);
        if (level <= MaximumDepth && _overflowIsolates == 0 && _overflowEmbeddings == 0)
        {
            BidiClass? forced = kind switch { BidiClass.LRO => BidiClass.L, BidiClass.RLO => BidiClass.R, _ => null };
            _open.Push(new Status(level, forced, false));
        }
        else if (_overflowIsolates == 0)
        {
            _overflowEmbeddings++;
        }
    }

    void OpenIsolate(BidiClass kind)
    {
        byte level = NextLevel(kind == BidiClass.RLI);
        if (level <= MaximumDepth && _overflowIsolates == 0 && _overflowEmbeddings == 0)
        {
            _isolates++;
            _open.Push(new Status(level, null, true));
        }
        else
        {
            _overflowIsolates++;
        }
    }

    void CloseIsolate()
    {
        if (_overflowIsolates > 0)
        {
            _overflowIsolates--;
        }
        else if (_isolates > 0)
        {
            _overflowEmbeddings = 0;
            while (!_open.Pop().IsIsolate)
            {
            }
            _isolates--;
        }
    }

    void CloseEmbedding()
    {
        if (_overflowIsolates > 0)
        {
            return;
        }
        if (_overflowEmbeddings > 0)
        {
            _overflowEmbeddings--;
        }
        else if (!_open.Peek().IsIsolate && _open.Count > 1)
        {
            _open.Pop();
        }
    }

    byte NextLevel(bool odd)
    {
        int level = _open.Peek().Level;
        return (byte)(odd ? (level + 1) | 1 : (level + 2) & ~1);
    }

    BidiClass DirectionOf(int opening)
    {
        var inside = _text.Original.AsSpan()[(opening + 1).._text.ClosingIsolate[opening]];
        return BidiParagraph.BaseLevelOf(inside) == 0 ? BidiClass.LRI : BidiClass.RLI;
    }

    readonly record struct Status(byte Level, BidiClass? Override, bool IsIsolate);
}
