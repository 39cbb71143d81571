using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>Draws what stands before a label and makes it a field.</summary>
abstract class TickMarkPainter
{
    /// <summary>Least height of a row.</summary>
    public virtual double Height => 0;

    /// <summary>From the left edge of the mark to its label.</summary>
    public abstract double LabelIndent { get; }

    /// <summary>The painter of a kind of mark.</summary>
    /// <param name="mark">The kind.</param>
    /// <param name="look">The look of the labels.</param>
    /// <param name="form">The look of what is filled in.</param>
    public static TickMarkPainter For(TickMark mark, ParagraphLook look, FormLook form) => mark switch
    {
        TickMark.Box => new BoxPainter(look, form),
        TickMark.Initials => new InitialsPainter(form),
    };

    /// <summary>Draws the mark, before its label.</summary>
    public abstract void Draw(PlacedTickBox placed, double top, PagePainter page);

    /// <summary>Makes it a field, after its label.</summary>
    /// <param name="placed">The mark.</param>
    /// <param name="top">Top of its row.</param>
    /// <param name="labelHeight">Height of its label.</param>
    /// <param name="page">The page.</param>
    public abstract void AddField(PlacedTickBox placed, double top, double labelHeight, PagePainter page);
}
