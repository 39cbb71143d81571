using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Text;

/// <summary>Turns inlines into runs of text in the look of their paragraph.</summary>
/// <param name="setOff">How pieces that are set off differ from it.</param>
sealed class InlineRuns(InlineLook setOff) : IInlineVisitor<bool>
{
    const double SlotInset = 3;
    const double TagInset = 4;

    // A longer slot may break between its words.
    const int LongestWholeSlot = 40;

    const TextStyle BoldStyles = TextStyle.Bold | TextStyle.RunIn | TextStyle.Term;

    static readonly ReadOnlyMemory<char> Space = " ".AsMemory();

    readonly List<StyledRun> _runs = [];
    ParagraphLook _look = Looks.Agency.Body;

    /// <summary>The runs of the paragraph read last.</summary>
    public IReadOnlyList<StyledRun> Runs => _runs;

    /// <summary>Reads the inlines of a paragraph.</summary>
    public void Read(IReadOnlyList<Inline> inlines, ParagraphLook look)
    {
        _runs.Clear();
        _look = look;
        for (int i = 0; i < inlines.Count; i++)
        {
            inlines[i].Accept(this);
        }
    }

    /// <summary>Reads text that stands on one line: a label, a caption, furniture.</summary>
    public void ReadLine(string text, ParagraphLook look)
    {
        _runs.Clear();
        _look = look;
        _runs.Add(Run(text, null) with { Whole = true });
    }

    public bool Visit(TextInline inline)
    {
        var style = inline.Style;
        bool detail = (style & TextStyle.Detail) != 0, emphasised = (style & TextStyle.Italic) != 0;
        var run = new StyledRun(
            PrintableText.Of(inline.Text),
            _look.FaceOf(!detail && (style & BoldStyles) != 0 || (emphasised && setOff.EmphasisIsBold), emphasised && !setOff.EmphasisIsBold),
            _look.Size,
            _look.Color,
            inline);
        return Add(detail ? Detail(run) : run);
    }

    public bool Visit(CrossReferenceInline inline) => Add(Run(inline.PlainText, inline) with { Color = Palette.Navy });

    public bool Visit(LinkInline inline) => Add(Run(inline.Text, inline) with { Color = Palette.Navy });

    public bool Visit(SlotInline inline) => Add(Run(inline.PlainText, inline) with
    {
        Face = Face.SansRegular,
        Size = Math.Min(_look.Size, setOff.SlotSize),
        Color = Palette.Ink,
        Inset = SlotInset,
        Whole = inline.Text.Length <= LongestWholeSlot,
    });

    public bool Visit(TagInline inline) => Add(Run(inline.Text, inline) with
    {
        Face = Face.SansRegular,
        Size = setOff.TagSize,
        Color = Palette.Ink,
        Inset = TagInset,
        Whole = true,
    });

    public bool Visit(LineBreakInline inline) => Add(Run(Space, inline) with { EndsLine = true });

    StyledRun Run(string text, Inline? source) => Run(PrintableText.Of(text), source);

    StyledRun Run(ReadOnlyMemory<char> text, Inline? source) => new(text, _look.FaceOf(false, false), _look.Size, _look.Color, source);

    // A detail is never bold, also in a bold cell.
    StyledRun Detail(StyledRun run) => run with
    {
        Face = (_look with { Bold = false }).FaceOf(false, false),
        Size = Math.Min(_look.Size, setOff.DetailSize),
        Color = setOff.DetailColor,
    };

    bool Add(StyledRun run)
    {
        _runs.Add(run.Source is { Change: not ChangeKind.None } changed ? run with { Color = ChangePainter.ColorOf(changed.Change, run.Color) } : run);
        return true;
    }
}
