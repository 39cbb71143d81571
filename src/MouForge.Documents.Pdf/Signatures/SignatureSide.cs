using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Signatures;

/// <summary>The left side of a signature block: who signs for whom, by what authority.</summary>
/// <param name="Lines">Its lines, from top to bottom.</param>
/// <param name="Height">Height in points.</param>
sealed record SignatureSide(IReadOnlyList<SignatureLine> Lines, double Height)
{
    /// <summary>Paragraphs of every side: party, signatory, title, authority, approval.</summary>
    public const int Paragraphs = 5;

    const int MostPartyLines = 2;

    // A side that grows its block by more steps is set over the full width above it, where it can go on over a page's end.
    const int MostSteps = 9;

    // Space above signatory, title, authority and approval.
    static readonly double[] SpaceBefore = [0, 4, 0, 3, 3];

    /// <summary>True where it is too high to stand beside the lines that are signed on.</summary>
    public bool StandsAbove { get; private init; }

    /// <summary>Sets the side of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="design">How the document is laid out.</param>
    /// <param name="setter">Sets the text.</param>
    public static SignatureSide Of(SignatureBlock block, PageDesign design, TextSetter setter)
    {
        var look = design.Signature;
        var side = Set(block, look, look.SideWidth, setter);
        bool fits = side.Height <= look.LeastSide + (MostSteps * look.Step);
        return fits ? side : Set(block, look, design.Portrait.BodyWidth, setter) with { StandsAbove = true };
    }

    static SignatureSide Set(SignatureBlock block, SignatureLook looks, double width, TextSetter setter)
    {
        var lines = new List<SignatureLine>();
        double y = 0;
        for (int i = 0; i < Paragraphs; i++)
        {
            var inlines = TextOf(block, i);
            var look = LookOf(i, looks);
            var set = setter.Set(inlines, look, width);
            if (i == 0 && set.Length > MostPartyLines)
            {
                look = looks.LongParty;
                set = setter.Set(inlines, look, width);
            }
            y += set.Length == 0 ? 0 : SpaceBefore[i];
            foreach (var line in set)
            {
                lines.Add(new SignatureLine(line, look, i, y));
                y += look.Leading;
            }
        }
        return new SignatureSide(lines, y);
    }

    static ParagraphLook LookOf(int paragraph, SignatureLook looks) => paragraph switch
    {
        0 => looks.Party,
        1 => looks.Signatory,
        2 => looks.Title,
        _ => looks.Authority,
    };

    static Inline[] TextOf(SignatureBlock block, int paragraph) => paragraph switch
    {
        0 => [new TextInline(block.Party)],
        1 => [new TextInline(block.Signatory)],
        2 => [new TextInline(block.Title)],
        3 => Labelled(block.Authority),
        _ => Labelled(block.Approval),
    };

    static Inline[] Labelled(LabelledText text) => [new TextInline(text.Label, TextStyle.Bold), new TextInline(" " + text.Text)];
}
