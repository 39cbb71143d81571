using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>Draws on one page: text in its tags, lines and grounds as artifacts.</summary>
/// <param name="page">The page.</param>
/// <param name="links">Where links lead.</param>
/// <param name="tags">Tags of stretches of text, the same for all pages of a document.</param>
/// <param name="setter">Sets text that is known only when pages are: page numbers.</param>
sealed class PagePainter(PdfPage page, LinkTargets links, InlineTags tags, TextSetter setter)
{
    const double SlotRule = 0.75;
    const double TagRule = 0.75;

    public PdfPage Page { get; } = page;

    public LinkTargets Links { get; } = links;

    public TextSetter Setter { get; } = setter;

    /// <summary>True while something is drawn that has been read before: all of it becomes an artifact, without links.</summary>
    public bool IsRepeating { get; set; }

    /// <summary>The status panel, if one was drawn on the page.</summary>
    public StatusPanelPlace? StatusPanel { get; set; }

    PdfContent Content => Page.Content;

    /// <summary>What follows belongs to an element.</summary>
    public void Begin(StructureElement element)
    {
        if (IsRepeating)
        {
            BeginArtifact();
        }
        else
        {
            Content.BeginTagged(element);
        }
    }

    /// <summary>What follows is not read aloud.</summary>
    public void BeginArtifact() => Content.BeginArtifact(ArtifactKind.Layout);

    /// <summary>Ends what was begun last.</summary>
    public void End() => Content.End();

    /// <summary>Draws a line of text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="x">Where it begins.</param>
    /// <param name="top">Top of its line box.</param>
    /// <param name="look">The look of its paragraph.</param>
    /// <param name="element">The tag of its paragraph.</param>
    /// <param name="change">What a comparison says of all of it; where that is nothing, its inlines say it.</param>
    public void DrawLine(in TextLine line, double x, double top, ParagraphLook look, StructureElement element, ChangeKind change = ChangeKind.None)
    {
        double baseline = top + look.Baseline;
        DrawGrounds(line, x, baseline);
        foreach (var fragment in line.Fragments)
        {
            var tag = IsRepeating ? element : tags.Of(fragment.Source, element);
            double start = line.StartOf(fragment, x, Page.IsMirrored);
            Begin(tag);
            FragmentPainter.Draw(Content, fragment, start, baseline);
            if (!IsRepeating && tag.Type == StructureType.Link)
            {
                double left = Page.IsMirrored ? start - fragment.Width : start;
                Links.Add(Page, fragment.Source!, new PdfRectangle(left, top, fragment.Width, look.Leading), tag);
            }
        }
        foreach (var fragment in line.Fragments)
        {
            var kind = change != ChangeKind.None ? change : fragment.Source?.Change ?? ChangeKind.None;
            if (kind != ChangeKind.None)
            {
                ChangePainter.Mark(this, kind, fragment, ColumnOf(fragment, line, x), baseline);
            }
        }
    }

    /// <summary>Draws a line of text turned by a quarter to the left.</summary>
    /// <param name="line">The line.</param>
    /// <param name="x">The left edge of its line box, which now stands upright.</param>
    /// <param name="bottom">Where it begins.</param>
    /// <param name="look">The look of its paragraph.</param>
    /// <param name="element">The tag of its paragraph.</param>
    public void DrawTurned(in TextLine line, double x, double bottom, ParagraphLook look, StructureElement element)
    {
        Begin(element);
        // Turned lines are read from below also where pages are mirrored: the letters' feet stay on the right.
        double baseline = Page.IsMirrored ? x + look.Leading - look.Baseline : x + look.Baseline;
        foreach (var fragment in line.Fragments)
        {
            Content.DrawTextTurned(fragment.Run, baseline, bottom - fragment.X);
        }
    }

    /// <summary>Fills a rectangle as an artifact.</summary>
    public void Fill(PdfRectangle area, PdfColor color)
    {
        BeginArtifact();
        Content.FillRectangle(area, color);
    }

    /// <summary>Draws a line as an artifact.</summary>
    public void Stroke(double x1, double y1, double x2, double y2, StrokeStyle style)
    {
        BeginArtifact();
        Content.StrokeLine(x1, y1, x2, y2, style);
    }

    /// <summary>Fills a disc as an artifact.</summary>
    public void Disc(double centerX, double centerY, double diameter, PdfColor color)
    {
        BeginArtifact();
        Content.FillDisc(centerX, centerY, diameter, color);
    }

    /// <summary>Draws a frame along a rectangle as an artifact.</summary>
    public void Frame(PdfRectangle area, StrokeStyle style, double radius)
    {
        BeginArtifact();
        Content.StrokeRectangle(area, style, radius);
    }

    /// <summary>Draws a horizontal rule as an artifact; <paramref name="top"/> is its upper edge.</summary>
    public void Rule(Column column, double top, double width, PdfColor color)
    {
        double y = top + (width / 2);
        Stroke(column.Left, y, column.Right, y, new StrokeStyle(width, color));
    }

    // A space at the end of a line is not marked.
    Column ColumnOf(in TextFragment fragment, in TextLine line, double x)
    {
        double start = line.StartOf(fragment, x, Page.IsMirrored);
        return Page.IsMirrored
            ? new Column(Math.Max(start - fragment.Width, x), Math.Min(fragment.Width, start - x))
            : new Column(start, Math.Min(fragment.Width, x + line.Width - start));
    }

    // Neighbours of one source, such as the words of a slot, stand on one ground.
    void DrawGrounds(in TextLine line, double x, double baseline)
    {
        for (int i = 0; i < line.Fragments.Count;)
        {
            var first = line.Fragments[i];
            if (first.Source is not (SlotInline or TagInline))
            {
                i++;
                continue;
            }
            var area = AreaOf(first, line.StartOf(first, x, Page.IsMirrored), baseline);
            for (i++; i < line.Fragments.Count && ReferenceEquals(line.Fragments[i].Source, first.Source); i++)
            {
                area = area.Union(AreaOf(line.Fragments[i], line.StartOf(line.Fragments[i], x, Page.IsMirrored), baseline));
            }
            DrawGround(area, first.Source is TagInline);
        }
    }

    PdfRectangle AreaOf(in TextFragment fragment, double start, double baseline)
    {
        double width = fragment.Lead + fragment.Width + fragment.Trail;
        return new PdfRectangle(
            Page.IsMirrored ? start + fragment.Lead - width : start - fragment.Lead,
            baseline - (ParagraphLook.Ascent * fragment.Size),
            width,
            (ParagraphLook.Ascent + ParagraphLook.Descent) * fragment.Size);
    }

    void DrawGround(PdfRectangle box, bool isTag)
    {
        BeginArtifact();
        if (isTag)
        {
            Content.StrokeRectangle(box, new StrokeStyle(TagRule, Palette.Ink));
            return;
        }
        Content.FillRectangle(box, Palette.Tint);
        Rule(new Column(box.X, box.Width), box.Bottom - SlotRule, SlotRule, Palette.Ink);
    }
}
