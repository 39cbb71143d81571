namespace MouForge.Documents.Pdf.Signatures;

/// <summary>The one height of all signature blocks of a document, so that a signature never moves a line.</summary>
static class SignatureSize
{
    /// <summary>Room for the left side in a block of the least height.</summary>
    public const double LeastSide = 106;

    /// <summary>Blocks grow by one line of the party's name.</summary>
    public const double Step = 13;

    const double LeastHeight = 112;

    /// <summary>The least height, or the next one of 112 + 13n that holds the highest left side.</summary>
    public static double CommonHeight(IEnumerable<SignatureSide> sides)
    {
        double highest = LeastSide;
        foreach (var side in sides)
        {
            highest = Math.Max(highest, side.StandsAbove ? 0 : side.Height);
        }
        return LeastHeight + (Math.Ceiling((highest - LeastSide) / Step) * Step);
    }
}
