namespace MouForge.Documents.Pdf.Bidi;

/// <summary>Gives both brackets of a pair one direction (UAX #9, BD16 and rule N0).</summary>
static class BracketPairs
{
    // BD16: a run with more open brackets than these has none that count from there on.
    const int MostOpen = 63;

    public static void Resolve(IsolatingRun run)
    {
        foreach (var (opening, closing) in PairsOf(run))
        {
            if (DirectionOf(run, opening, closing) is { } direction)
            {
                Set(run, opening, direction);
                Set(run, closing, direction);
            }
        }
    }

    static List<(int Opening, int Closing)> PairsOf(IsolatingRun run)
    {
        var pairs = new List<(int Opening, int Closing)>();
        var open = new List<(int Position, int Closing)>();
        for (int i = 0; i < run.Count; i++)
        {
            if (run[i] != BidiClass.ON)
            {
                continue;
            }
            int codePoint = run.CodePointAt(i);
            if (BidiCharacters.ClosingOf(codePoint) is var expected and not 0)
            {
                if (open.Count == MostOpen)
                {
                    return [];
                }
                open.Add((i, expected));
            }
            else if (BidiCharacters.AsClosing(codePoint) is var closing and not 0 && open.FindLastIndex(bracket => bracket.Closing == closing) is var found and >= 0)
            {
                pairs.Add((open[found].Position, i));
                open.RemoveRange(found, open.Count - found);
            }
        }
        pairs.Sort();
        return pairs;
    }

    // What stands inside decides; where that runs against the paragraph only, what stands before.
    static BidiClass? DirectionOf(IsolatingRun run, int opening, int closing)
    {
        bool hasOther = false;
        for (int i = opening + 1; i < closing; i++)
        {
            var strong = IsolatingRun.StrongOf(run[i]);
            if (strong == run.Direction)
            {
                return strong;
            }
            hasOther |= strong is not null;
        }
        if (!hasOther)
        {
            return null;
        }
        for (int i = opening - 1; i >= 0; i--)
        {
            if (IsolatingRun.StrongOf(run[i]) is { } before)
            {
                return before;
            }
        }
        return run.Before;
    }

    // Marks on a bracket go with it.
    static void Set(IsolatingRun run, int position, BidiClass direction)
    {
        run[position] = direction;
        for (int i = position + 1; i < run.Count && run.OriginalAt(i) == BidiClass.NSM; i++)
        {
            run[i] = direction;
        }
    }
}
