using static MouForge.Documents.Word.Styles.Length;
using static MouForge.Documents.Word.Styles.LineRule;

namespace MouForge.Documents.Word.Styles;

/// <summary>Short words in which styles are defined; lengths in points.</summary>
static class StyleTerms
{
    public static RunFormat InBold => new() { Bold = true };

    public static ParagraphFormat Lines(double leading, double before, double after, LineRule rule = AtLeast)
        => new() { Line = Twips(leading), LineRule = rule, Before = Twips(before), After = Twips(after) };

    public static ParagraphFormat Kept(double leading, double before, double after) => Lines(leading, before, after) with { KeepNext = true };

    public static ParagraphFormat Heading(double leading, double before, double after, int outline)
        => Kept(leading, before, after) with { KeepLines = true, OutlineLevel = outline };

    // Based on a numbered style, so it must say that it has no number.
    public static ParagraphFormat Unnumbered(ParagraphFormat format) => format with { Number = default(NumberReference), Left = 0, Hanging = 0 };

    public static ParagraphFormat Indented(double points) => new() { Left = Twips(points) };

    public static ParagraphFormat Hanging(double points) => Indented(points) with { Hanging = Twips(points) };

    public static ParagraphFormat In(ParagraphFormat format, double leading) => format with { Line = Twips(leading), Before = 0, After = 0 };

    public static ParagraphFormat Boxed(ParagraphFormat format, BoxPadding padding, string borders, double indent = 0)
        => format with { KeepLines = true, Borders = borders, Left = Twips(indent) + padding.Left, Right = padding.Right };

    public static RunFormat Type(Typeface face, double size, string? color = null) => new() { Face = face, Size = size, Color = color };

    public static RunFormat Bold(Typeface face, double size, string? color = null) => Type(face, size, color) with { Bold = true };
}
