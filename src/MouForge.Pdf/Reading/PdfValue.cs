using System.Buffers.Text;
using System.Globalization;
using System.Text;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Reading;

/// <summary>A value as it stands in a file. It is taken apart only where someone asks, and copied byte for byte.</summary>
/// <param name="Bytes">The value; empty where there is none.</param>
readonly record struct PdfValue(ReadOnlyMemory<byte> Bytes)
{
    public bool IsMissing => Bytes.IsEmpty;

    public bool IsDictionary => Bytes.Span.StartsWith("<<"u8);

    public bool IsArray => Bytes.Span.StartsWith("["u8);

    /// <summary>The number of the object that it refers to; 0 where it is no reference.</summary>
    public int Reference => !IsMissing && Bytes.Span[^1] == 'R' && char.IsAsciiDigit((char)Bytes.Span[0]) ? Digits() : 0;

    /// <summary>The number that it is; null where it is none.</summary>
    public double? Number
        => double.TryParse(Bytes.Span, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double number) ? number : null;

    /// <summary>The whole number that it is; null where it is none.</summary>
    public int? Integer => int.TryParse(Bytes.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The name without its slash; empty where it is none.</summary>
    public string Name => Bytes.Span.StartsWith("/"u8) ? NameOf(Bytes.Span[1..]) : "";

    /// <summary>The bytes of a string.</summary>
    public byte[] String => PdfStringReader.Read(Bytes.Span);

    /// <summary>A string for people.</summary>
    public string Text => PdfStringReader.Text(String);

    /// <summary>The values of an array; a value that is none stands for itself, and none for nothing.</summary>
    public IEnumerable<PdfValue> Items
    {
        get
        {
            if (!IsArray)
            {
                return IsMissing ? [] : [this];
            }
            var items = new List<PdfValue>();
            for (int at = PdfScanner.Skip(Bytes.Span, 1); Bytes.Span[at] != ']';)
            {
                int end = PdfScanner.End(Bytes.Span, at);
                items.Add(new PdfValue(Bytes[at..end]));
                at = PdfScanner.Skip(Bytes.Span, end);
            }
            return items;
        }
    }

    /// <summary>The entries of a dictionary, in their order; none where it is none.</summary>
    public IEnumerable<(string Key, PdfValue Value)> Entries
    {
        get
        {
            if (!IsDictionary)
            {
                return [];
            }
            var entries = new List<(string, PdfValue)>();
            for (int at = PdfScanner.Skip(Bytes.Span, 2); Bytes.Span[at] != '>';)
            {
                int keyEnd = PdfScanner.End(Bytes.Span, at), value = PdfScanner.Skip(Bytes.Span, keyEnd), end = PdfScanner.End(Bytes.Span, value);
                entries.Add((new PdfValue(Bytes[at..keyEnd]).Name, new PdfValue(Bytes[value..end])));
                at = PdfScanner.Skip(Bytes.Span, end);
            }
            return entries;
        }
    }

    /// <summary>An entry of a dictionary; missing where it has none of the key.</summary>
    public PdfValue this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries)
            {
                if (name == key)
                {
                    return value;
                }
            }
            return default;
        }
    }

    /// <summary>The value that a writer writes.</summary>
    public static PdfValue Of(Action<PdfBuffer> write)
    {
        using var buffer = new PdfBuffer(128);
        write(buffer);
        return new PdfValue(buffer.Written.ToArray());
    }

    int Digits() => Utf8Parser.TryParse(Bytes.Span, out int number, out _) ? number : 0;

    static string NameOf(ReadOnlySpan<byte> letters)
    {
        if (!letters.Contains((byte)'#'))
        {
            return Encoding.Latin1.GetString(letters);
        }
        var name = new StringBuilder();
        for (int i = 0; i < letters.Length; i++)
        {
            bool isCode = letters[i] == '#' && i + 2 < letters.Length;
            name.Append(isCode ? (char)Convert.FromHexString(Encoding.Latin1.GetString(letters.Slice(i + 1, 2)))[0] : (char)letters[i]);
            i += isCode ? 2 : 0;
        }
        return name.ToString();
    }
}
