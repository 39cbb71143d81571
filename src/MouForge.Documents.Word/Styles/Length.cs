namespace MouForge.Documents.Word.Styles;

/// <summary>Word's units.</summary>
static class Length
{
    /// <summary>Twentieths of a point, rounded.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>Half points, rounded: the unit of type sizes.</summary>
    public static int HalfPoints(double points) => (int)Math.Round(points * 2, MidpointRounding.AwayFromZero);
}
