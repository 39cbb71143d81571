using System.Globalization;

namespace MouForge.Signing.Acts;

/// <summary>Reads the strokes of a drawn signature, to be sure that they are some.</summary>
static class StrokeText
{
    const int Extent = 1_000;

    /// <summary>Whether a text is strokes, at least one of them a line.</summary>
    public static bool IsDrawing(string text)
    {
        if (text.Length > SigningRules.LongestStrokes)
            return false;
        bool hasLine = false;
        foreach (string stroke in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] points = stroke.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!points.All(IsPoint))
                return false;
            hasLine |= points.Distinct(StringComparer.Ordinal).Skip(1).Any();
        }
        return hasLine;
    }

    static bool IsPoint(string point) => point.Split(',') is [var x, var y] && IsCoordinate(x) && IsCoordinate(y);

    static bool IsCoordinate(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value <= Extent;
}
