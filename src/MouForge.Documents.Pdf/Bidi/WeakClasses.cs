namespace MouForge.Documents.Pdf.Bidi;

/// <summary>Settles numbers, their signs, and marks on letters (UAX #9, rules W1 to W7).</summary>
static class WeakClasses
{
    public static void Resolve(IsolatingRun run)
    {
        Marks(run);
        Numbers(run);
        Separators(run);
        Terminators(run);
        for (int i = 0; i < run.Count; i++)
        {
            // W6.
            run[i] = run[i] is BidiClass.ES or BidiClass.ET or BidiClass.CS ? BidiClass.ON : run[i];
        }
        NumbersInLatin(run);
    }

    // W1.
    static void Marks(IsolatingRun run)
    {
        var before = run.Before;
        for (int i = 0; i < run.Count; i++)
        {
            if (run[i] == BidiClass.NSM)
            {
                run[i] = before;
            }
            before = BidiText.OpensIsolate(run[i]) || run[i] == BidiClass.PDI ? BidiClass.ON : run[i];
        }
    }

    // W2 and W3.
    static void Numbers(IsolatingRun run)
    {
        var strong = run.Before;
        for (int i = 0; i < run.Count; i++)
        {
            strong = run[i] is BidiClass.L or BidiClass.R or BidiClass.AL ? run[i] : strong;
            run[i] = run[i] == BidiClass.EN && strong == BidiClass.AL ? BidiClass.AN : run[i];
        }
        for (int i = 0; i < run.Count; i++)
        {
            run[i] = run[i] == BidiClass.AL ? BidiClass.R : run[i];
        }
    }

    // W4.
    static void Separators(IsolatingRun run)
    {
        for (int i = 1; i < run.Count - 1; i++)
        {
            var (before, after) = (run[i - 1], run[i + 1]);
            if (before == after && ((run[i] == BidiClass.ES && before == BidiClass.EN) || (run[i] == BidiClass.CS && before is BidiClass.EN or BidiClass.AN)))
            {
                run[i] = before;
            }
        }
    }

    // W5.
    static void Terminators(IsolatingRun run)
    {
        for (int i = 0; i < run.Count;)
        {
            int end = i;
            while (end < run.Count && run[end] == BidiClass.ET)
            {
                end++;
            }
            bool besideNumber = end > i && ((i > 0 && run[i - 1] == BidiClass.EN) || (end < run.Count && run[end] == BidiClass.EN));
            for (int k = i; besideNumber && k < end; k++)
            {
                run[k] = BidiClass.EN;
            }
            i = end + 1;
        }
    }

    // W7.
    static void NumbersInLatin(IsolatingRun run)
    {
        var strong = run.Before;
        for (int i = 0; i < run.Count; i++)
        {
            strong = run[i] is BidiClass.L or BidiClass.R ? run[i] : strong;
            run[i] = run[i] == BidiClass.EN && strong == BidiClass.L ? BidiClass.L : run[i];
        }
    }
}
