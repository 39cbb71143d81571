using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Signatures;

/// <summary>The one height of all signature blocks of a document, so that a signature never moves a line.</summary>
static class SignatureSize
{
    /// <summary>The least height, or the next one in steps of a line that holds the highest side.</summary>
    public static double CommonHeight(IEnumerable<SignatureSide> sides, SignatureLook look)
    {
        double highest = look.LeastSide;
        foreach (var side in sides)
        {
            highest = Math.Max(highest, side.StandsAbove ? 0 : side.Height);
        }
        return look.LeastHeight + (Math.Ceiling((highest - look.LeastSide) / look.Step) * look.Step);
    }
}
