using System.Globalization;

namespace MouForge.Pdf;

/// <summary>A colour in sRGB. Equal parts are written as grey, so that printers with black ink only do not screen them.</summary>
public readonly record struct PdfColor
{
    PdfColor(double red, double green, double blue)
    {
        Red = Checked(red);
        Green = Checked(green);
        Blue = Checked(blue);
    }

    /// <summary>Red, from 0 to 1.</summary>
    public double Red { get; }

    /// <summary>Green, from 0 to 1.</summary>
    public double Green { get; }

    /// <summary>Blue, from 0 to 1.</summary>
    public double Blue { get; }

    /// <summary>Black; what <c>default</c> is, too.</summary>
    public static PdfColor Black => default;

    /// <summary>White.</summary>
    public static PdfColor White => new(1, 1, 1);

    internal bool IsGray => Red == Green && Green == Blue;

    /// <summary>A grey: 0 is black, 1 white.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public static PdfColor Gray(double value) => new(value, value, value);

    /// <summary>A colour from its parts, each from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is not from 0 to 1.</exception>
    public static PdfColor Rgb(double red, double green, double blue) => new(red, green, blue);

    /// <summary>A colour as style sheets write it: "#1F3A5F".</summary>
    /// <exception cref="FormatException">The text is not a number sign and six hexadecimal digits.</exception>
    public static PdfColor Parse(string text)
    {
        if (text.Length == 7 && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int rgb))
        {
            return new(((rgb >> 16) & 255) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
        }
        throw new FormatException($"'{text}' is not a colour. Write six hexadecimal digits, such as #1F3A5F.");
    }

    static double Checked(double part)
        => part is >= 0 and <= 1 ? part : throw new ArgumentOutOfRangeException(nameof(part), part, "The parts of a colour go from 0 to 1.");
}
