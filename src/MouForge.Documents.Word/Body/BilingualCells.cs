using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Properties of the cells of a text in two languages, as markup: a hair line between the columns, none through a box.</summary>
static class BilingualCells
{
    public const string Spanning = "<w:gridSpan w:val=\"2\"/>";

    static readonly string Rule = Borders.Edge("bottom", "single", 8, Colors.Navy, 0);
    static readonly string Hair = Borders.Edge("left", "single", 4, Colors.Hair, 0);
    static readonly string Bar = Borders.Edge("left", "single", 32, Colors.Navy, 0);
    static readonly string Tinted = $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Tint}\"/>";

    public static readonly string Head = Lines(Rule);
    public static readonly string FirstHead = Lines(Rule) + Sides(0, 14);
    public static readonly string SecondHead = Lines(Hair + Rule) + Sides(14, 0);
    public static readonly string First = Sides(0, 14);
    public static readonly string Second = Lines(Hair) + Sides(14, 0);
    public static readonly string FirstOfBox = Lines(Bar) + Tinted + Box(10);
    public static readonly string SecondOfBox = Tinted + Box(14);

    static readonly string Stacked = Sides(0, 0);

    /// <summary>Properties of a cell that has the page's width for itself.</summary>
    public static string InLargePrint(string properties) => ReferenceEquals(properties, FirstOfBox) ? properties : Stacked;

    static string Lines(string edges) => $"<w:tcBorders>{edges}</w:tcBorders>";

    static string Sides(double start, double end)
        => FormattableString.Invariant($"<w:tcMar><w:left w:w=\"{Twips(start)}\" w:type=\"dxa\"/><w:right w:w=\"{Twips(end)}\" w:type=\"dxa\"/></w:tcMar>");

    static string Box(double start)
        => FormattableString.Invariant($"<w:tcMar><w:top w:w=\"{Twips(6)}\" w:type=\"dxa\"/><w:left w:w=\"{Twips(start)}\" w:type=\"dxa\"/>")
            + FormattableString.Invariant($"<w:bottom w:w=\"{Twips(7)}\" w:type=\"dxa\"/><w:right w:w=\"{Twips(14)}\" w:type=\"dxa\"/></w:tcMar>");
}
