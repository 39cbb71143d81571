using System.Buffers.Binary;
using System.Text;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Metadata;

/// <summary>
/// An ICC profile of sRGB (ICC.1:2001-04, version 2.1: three primaries and a tone curve), built here so that no profile file is shipped.
/// It is what the document's colours mean.
/// </summary>
static class SrgbProfile
{
    const int HeaderLength = 128;
    const int CurvePoints = 1024;

    static readonly byte[] Compressed = Deflate.Compress(Build());

    /// <summary>Writes the profile; returns its number.</summary>
    public static int Write(PdfFile file)
    {
        int id = file.Reserve();
        file.CompressedStream(id, "/N 3"u8, Compressed);
        return id;
    }

    /// <summary>The profile's bytes.</summary>
    public static byte[] Build()
    {
        byte[] curve = ToneCurve();
        // Primaries and white of IEC 61966-2-1, adapted to the white D50 of profiles.
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Xyz(0.9505, 1, 1.0891)),
            ("rXYZ", Xyz(0.4361, 0.2225, 0.0139)),
            ("gXYZ", Xyz(0.3851, 0.7169, 0.0971)),
            ("bXYZ", Xyz(0.1431, 0.0606, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var places = new Dictionary<byte[], int>();
        var body = new MemoryStream();
        int start = HeaderLength + 4 + 12 * tags.Length;
        foreach (var (_, data) in tags)
        {
            if (places.TryAdd(data, start + (int)body.Length))
            {
                body.Write(data);
                body.Write(new byte[-data.Length & 3]);
            }
        }
        byte[] directory = Directory(tags, places);
        return [.. Header(start + (int)body.Length), .. directory, .. body.ToArray()];
    }

    static byte[] Header(int length)
    {
        byte[] header = new byte[HeaderLength];
        Put(header, 0, length);
        // Version 2.1; display device, RGB, with XYZ in between; made on 2026-01-01, the only date that bytes depend on.
        Put(header, 8, 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        new byte[] { 0x07, 0xEA, 0, 1, 0, 1 }.CopyTo(header, 24);
        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    static byte[] Directory((string Tag, byte[] Data)[] tags, Dictionary<byte[], int> places)
    {
        byte[] directory = new byte[4 + 12 * tags.Length];
        Put(directory, 0, tags.Length);
        for (int i = 0; i < tags.Length; i++)
        {
            Encoding.ASCII.GetBytes(tags[i].Tag, directory.AsSpan(4 + 12 * i));
            Put(directory, 8 + 12 * i, places[tags[i].Data]);
            Put(directory, 12 + 12 * i, tags[i].Data.Length);
        }
        return directory;
    }

    static byte[] Xyz(double x, double y, double z)
    {
        byte[] data = new byte[20];
        "XYZ "u8.CopyTo(data);
        Put(data, 8, (int)Math.Round(x * 65536));
        Put(data, 12, (int)Math.Round(y * 65536));
        Put(data, 16, (int)Math.Round(z * 65536));
        return data;
    }

    /// <summary>The transfer function of IEC 61966-2-1.</summary>
    static byte[] ToneCurve()
    {
        byte[] data = new byte[12 + 2 * CurvePoints];
        "curv"u8.CopyTo(data);
        Put(data, 8, CurvePoints);
        for (int i = 0; i < CurvePoints; i++)
        {
            double value = i / (CurvePoints - 1.0), linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + 2 * i), (ushort)Math.Round(linear * ushort.MaxValue));
        }
        return data;
    }

    static byte[] Description(string text)
    {
        // After the ASCII text: no Unicode text (8 bytes) and no Macintosh text (3 and 67 bytes).
        byte[] data = new byte[12 + text.Length + 1 + 8 + 3 + 67];
        "desc"u8.CopyTo(data);
        Put(data, 8, text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }

    static byte[] Text(string text)
    {
        byte[] data = new byte[8 + text.Length + 1];
        "text"u8.CopyTo(data);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    static void Put(Span<byte> data, int at, int value) => BinaryPrimitives.WriteInt32BigEndian(data[at..], value);
}
