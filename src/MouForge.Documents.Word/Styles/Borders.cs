namespace MouForge.Documents.Word.Styles;

/// <summary>Borders of paragraphs as markup. Sizes are eighths of a point, space is points (at most 31).</summary>
static class Borders
{
    /// <summary>A border of the ground's own colour: it widens the ground, which Word paints out to the border.</summary>
    public static readonly string Panel = Box("single", 4, Colors.Tint, 8, 12);

    public static readonly string Notice = Box("single", 6, Colors.Ink, 8, 12);

    public static readonly string CounselNote = Note(Bar(24, Colors.Mid, 10, "left"), Edge("right", "dashed", 6, Colors.Mid, 10));

    public static readonly string CounselNoteFromTheRight = Note(Edge("left", "dashed", 6, Colors.Mid, 10), Bar(24, Colors.Mid, 10, "right"));

    public static readonly string ClientBox = Tinted(Bar(32, Colors.Navy, 14, "left"), Edge("right", "single", 4, Colors.Tint, 14));

    public static readonly string ClientBoxFromTheRight = Tinted(Edge("left", "single", 4, Colors.Tint, 14), Bar(32, Colors.Navy, 14, "right"));

    public static readonly string FooterRule = Edge("top", "single", 4, Colors.Mid, 4);

    /// <summary>The frame of a table: ¾ pt.</summary>
    public static readonly string Frame = Edge("top", "single", 6, Colors.Ink, 0) + Edge("left", "single", 6, Colors.Ink, 0)
        + Edge("bottom", "single", 6, Colors.Ink, 0) + Edge("right", "single", 6, Colors.Ink, 0);

    /// <summary>A line under each of several paragraphs.</summary>
    public static string Between(string color) => Edge("bottom", "single", 4, color, 1) + Edge("between", "single", 4, color, 1);

    /// <summary>One edge.</summary>
    public static string Edge(string edge, string line, int size, string color, int space)
        => FormattableString.Invariant($"<w:{edge} w:val=\"{line}\" w:sz=\"{size}\" w:space=\"{space}\" w:color=\"{color}\"/>");

    static string Bar(int size, string color, int space, string edge) => Edge(edge, "single", size, color, space);

    static string Note(string left, string right) => Edge("top", "dashed", 6, Colors.Mid, 6) + left + Edge("bottom", "dashed", 6, Colors.Mid, 6) + right;

    static string Tinted(string left, string right) => Edge("top", "single", 4, Colors.Tint, 10) + left + Edge("bottom", "single", 4, Colors.Tint, 10) + right;

    static string Box(string line, int size, string color, int upright, int sideways)
        => Edge("top", line, size, color, upright) + Edge("left", line, size, color, sideways)
            + Edge("bottom", line, size, color, upright) + Edge("right", line, size, color, sideways);
}
