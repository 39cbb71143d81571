using System.Buffers.Text;

namespace MouForge.Pdf.Syntax;

/// <summary>Writes real numbers as PDF wants them: no exponent, no plus sign, no more decimals than needed.</summary>
static class PdfNumber
{
    /// <summary>Room that is always enough.</summary>
    public const int MaximumLength = 24;

    static ReadOnlySpan<long> Scales => [1, 10, 100, 1000, 10_000];

    /// <summary>Writes a number rounded to at most four decimals; returns how many bytes it took.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite, or too large for a PDF reader (ISO 32000-1, Annex C).</exception>
    public static int Format(double value, int decimals, Span<byte> room)
    {
        if (!(Math.Abs(value) < int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "This cannot be a number in a PDF file.");
        }
        long scale = Scales[decimals], scaled = (long)Math.Round(value * scale, MidpointRounding.AwayFromZero);
        int length = 0;
        if (scaled < 0)
        {
            room[length++] = (byte)'-';
            scaled = -scaled;
        }
        (long whole, long fraction) = Math.DivRem(scaled, scale);
        Utf8Formatter.TryFormat(whole, room[length..], out int digits);
        length += digits;
        if (fraction == 0)
        {
            return length;
        }
        room[length++] = (byte)'.';
        while (fraction != 0)
        {
            scale /= 10;
            room[length++] = (byte)('0' + fraction / scale);
            fraction %= scale;
        }
        return length;
    }
}
