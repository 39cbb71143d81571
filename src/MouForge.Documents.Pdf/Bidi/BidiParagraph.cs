namespace MouForge.Documents.Pdf.Bidi;

/// <summary>
/// The bidirectional algorithm (Unicode Standard Annex #9) for one paragraph: from its characters to the levels of these, even where they
/// run from left to right, odd where from right to left.
/// </summary>
static class BidiParagraph
{
    /// <summary>The level of a character that the algorithm leaves out (rule X9).</summary>
    public const byte Removed = 255;

    const byte FromLeft = 0;
    const byte FromRight = 1;

    /// <summary>The level that the first strong character of a paragraph asks for (rules P2 and P3).</summary>
    public static byte BaseLevelOf(ReadOnlySpan<BidiClass> classes)
    {
        int isolates = 0;
        foreach (var kind in classes)
        {
            switch (kind)
            {
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    isolates++;
                    break;
                case BidiClass.PDI:
                    isolates = Math.Max(0, isolates - 1);
                    break;
                case BidiClass.L when isolates == 0:
                    return FromLeft;
                case BidiClass.R or BidiClass.AL when isolates == 0:
                    return FromRight;
            }
        }
        return FromLeft;
    }

    /// <summary>The levels of a paragraph's characters before lines are broken (rules X1 to I2).</summary>
    /// <param name="codePoints">The characters; brackets among them are found by their code.</param>
    /// <param name="classes">Their classes.</param>
    /// <param name="baseLevel">The paragraph's own level, 0 or 1.</param>
    /// <returns>A level each; <see cref="Removed"/> for those left out.</returns>
    public static byte[] LevelsOf(ReadOnlySpan<int> codePoints, ReadOnlySpan<BidiClass> classes, byte baseLevel)
    {
        var text = new BidiText(codePoints.ToArray(), classes.ToArray(), baseLevel);
        ExplicitLevels.Resolve(text);
        foreach (var sequence in IsolatingRun.SequencesOf(text))
        {
            sequence.Resolve();
        }
        return text.Levels;
    }

    /// <summary>Sets the levels of tabulators and paragraph ends, and of spaces before these or at a line's end, to that of the paragraph (rule L1).</summary>
    /// <param name="classes">The classes of the line's characters as they were before the algorithm.</param>
    /// <param name="levels">Their levels.</param>
    /// <param name="baseLevel">The paragraph's level.</param>
    public static void EndLine(ReadOnlySpan<BidiClass> classes, Span<byte> levels, byte baseLevel)
    {
        bool isTrailing = true;
        for (int i = classes.Length - 1; i >= 0; i--)
        {
            bool ends = classes[i] is BidiClass.S or BidiClass.B;
            isTrailing = ends || (isTrailing && (levels[i] == Removed || IsSpace(classes[i])));
            if (isTrailing && levels[i] != Removed)
            {
                levels[i] = baseLevel;
            }
        }
    }

    static bool IsSpace(BidiClass kind) => kind is BidiClass.WS or BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI;
}
