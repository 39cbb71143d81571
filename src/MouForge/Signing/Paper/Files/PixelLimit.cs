namespace MouForge.Signing.Paper.Files;

/// <summary>How many pixels a picture of a page can have. A small file can claim billions of them, and whoever opens it pays.</summary>
static class PixelLimit
{
    // A page of 11 by 17 inches at 600 dpi has 67 million.
    const long MostPixels = 100_000_000;
    const int LongestSide = 20_000;

    public static bool Allows(long width, long height)
        => width is > 0 and <= LongestSide && height is > 0 and <= LongestSide && width * height <= MostPixels;
}
