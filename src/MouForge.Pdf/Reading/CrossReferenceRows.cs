using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Reading;

/// <summary>The rows of a cross-reference stream (ISO 32000-1, 7.5.8.3).</summary>
/// <param name="Data">The rows, one after the other.</param>
/// <param name="Widths">Bytes of each field.</param>
/// <param name="Index">Pairs of first object and count.</param>
sealed record CrossReferenceRows(byte[] Data, int[] Widths, int[] Index)
{
    const int PredictorUp = 2;

    // Predictors from 10 on are those of PNG, which name themselves at the start of each row (7.4.4.4).
    const int FirstPngPredictor = 10;

    /// <exception cref="PdfSyntaxException">The stream is no cross-reference stream.</exception>
    public static CrossReferenceRows Of(in PdfStream stream)
    {
        int[] widths = Integers(stream.Entries["W"]);
        if (widths.Length != 3 || widths.Any(width => width is < 0 or > 4))
        {
            throw new PdfSyntaxException("A cross-reference stream has rows that are not known here.");
        }
        int length = widths.Sum();
        bool isPredicted = (stream.Entries["DecodeParms"]["Predictor"].Integer ?? 1) >= FirstPngPredictor;
        byte[] data = stream.Decode().ToArray();
        int[] index = Integers(stream.Entries["Index"]);
        return new CrossReferenceRows(
            isPredicted ? Unpredicted(data, length) : data, widths, index.Length > 0 ? index : [0, stream.Entries["Size"].Integer ?? 0]);
    }

    public IEnumerable<(int Id, ObjectPlace Place)> Entries()
    {
        int length = Widths.Sum(), at = 0;
        for (int i = 0; i + 1 < Index.Length; i += 2)
        {
            for (int id = Index[i]; id < Index[i] + Index[i + 1] && at + length <= Data.Length; id++, at += length)
            {
                yield return (id, PlaceAt(at));
            }
        }
    }

    ObjectPlace PlaceAt(int at)
    {
        int kind = Widths[0] == 0 ? 1 : Field(at, Widths[0]);
        int position = Field(at + Widths[0], Widths[1]), index = Field(at + Widths[0] + Widths[1], Widths[2]);
        return kind switch { 1 => ObjectPlace.InFile(position), 2 => ObjectPlace.InPack(position, index), _ => default };
    }

    int Field(int at, int width)
    {
        int value = 0;
        for (int i = 0; i < width; i++)
        {
            value = (value << 8) | Data[at + i];
        }
        return value;
    }

    static byte[] Unpredicted(byte[] data, int length)
    {
        byte[] rows = new byte[data.Length / (length + 1) * length];
        for (int row = 0; row < rows.Length / length; row++)
        {
            int source = row * (length + 1), target = row * length;
            if (data[source] > PredictorUp || data[source] == 1)
            {
                throw new PdfSyntaxException("A cross-reference stream has a predictor that is not known here.");
            }
            for (int i = 0; i < length; i++)
            {
                byte above = data[source] == PredictorUp && row > 0 ? rows[target - length + i] : (byte)0;
                rows[target + i] = (byte)(data[source + 1 + i] + above);
            }
        }
        return rows;
    }

    static int[] Integers(PdfValue array) => [.. array.Items.Select(item => item.Integer ?? throw new PdfSyntaxException("A cross-reference stream has a number that is none."))];
}
