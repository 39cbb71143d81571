namespace MouForge.Documents.Pdf.Bidi;

/// <summary>A paragraph while its levels are being found.</summary>
sealed class BidiText
{
    /// <param name="codePoints">The characters.</param>
    /// <param name="classes">Their classes; rules change them.</param>
    /// <param name="baseLevel">The paragraph's level.</param>
    public BidiText(int[] codePoints, BidiClass[] classes, byte baseLevel)
    {
        (CodePoints, Classes, BaseLevel) = (codePoints, classes, baseLevel);
        Original = [.. classes];
        Levels = new byte[classes.Length];
        ClosingIsolate = new int[classes.Length];
        FindIsolates();
    }

    public int[] CodePoints { get; }

    /// <summary>The classes as the rules have changed them so far.</summary>
    public BidiClass[] Classes { get; }

    /// <summary>The classes as they were.</summary>
    public BidiClass[] Original { get; }

    public byte[] Levels { get; }

    public byte BaseLevel { get; }

    /// <summary>For what opens an isolate the index of what closes it; the length where nothing does. For all else 0.</summary>
    public int[] ClosingIsolate { get; }

    public static bool OpensIsolate(BidiClass kind) => kind is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    // BD9.
    void FindIsolates()
    {
        var open = new Stack<int>();
        for (int i = 0; i < Classes.Length; i++)
        {
            if (OpensIsolate(Classes[i]))
            {
                open.Push(i);
                ClosingIsolate[i] = Classes.Length;
            }
            else if (Classes[i] == BidiClass.PDI && open.TryPop(out int opening))
            {
                ClosingIsolate[opening] = i;
            }
        }
    }
}
