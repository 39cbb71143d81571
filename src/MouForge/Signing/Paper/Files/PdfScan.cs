using System.IO.Compression;
using System.Text;

namespace MouForge.Signing.Paper.Files;

/// <summary>Looks through a PDF for what has no place in a scan. It is kept beside the agreement, never merged into it.</summary>
/// <remarks>
/// It looks for names, not for structure: a name such as /JavaScript cannot be avoided by who wants a script to run (ISO 32000-2, 12.6.4),
/// but can hide in an object stream or behind #-escapes (7.3.5, 7.5.7), so these are opened first.
/// </remarks>
static class PdfScan
{
    const int HeaderWithin = 1024;
    const long MostInflated = 64 * 1024 * 1024;

    static readonly byte[][] Active =
    [
        [.. "/JavaScript"u8], [.. "/Launch"u8], [.. "/EmbeddedFile"u8], [.. "/RichMedia"u8], [.. "/SubmitForm"u8], [.. "/ImportData"u8], [.. "/GoToE"u8], [.. "/XFA"u8],
    ];

    public static bool IsOne(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    public static Refusal? Check(ReadOnlySpan<byte> file)
    {
        byte[] names = WithPlainNames(file);
        if (Has(names, "/Encrypt"u8))
            return ScanRefusals.Encrypted;
        if (file.LastIndexOf("%%EOF"u8) < 0)
            return ScanRefusals.Damaged;
        if (IsActive(names))
            return ScanRefusals.Active;
        return CheckObjectStreams(file, names);
    }

    // The keyword stands in the dictionary just before the stream's data.
    static Refusal? CheckObjectStreams(ReadOnlySpan<byte> file, byte[] names)
    {
        if (!Has(names, "/ObjStm"u8))
            return null;
        long inflated = 0;
        int start = 0;
        for (int found; (found = file[start..].IndexOf("stream"u8)) >= 0; start += found + 6)
        {
            int at = start + found;
            if (file[..at].EndsWith("end"u8) || !IsObjectStream(file[..at]))
                continue;
            if (Inflate(file[(at + 6)..], MostInflated - inflated) is not { } content)
                return ScanRefusals.CannotBeChecked;
            inflated += content.Length;
            if (IsActive(WithPlainNames(content)))
                return ScanRefusals.Active;
        }
        return null;
    }

    static bool IsObjectStream(ReadOnlySpan<byte> before)
    {
        int begin = before.LastIndexOf(" obj"u8);
        return begin >= 0 && Has(WithPlainNames(before[begin..]), "/ObjStm"u8);
    }

    static byte[]? Inflate(ReadOnlySpan<byte> data, long most)
    {
        int skip = data.StartsWith("\r\n"u8) ? 2 : 1;
        if (data.Length <= skip)
            return null;
        try
        {
            using var source = new ZLibStream(new MemoryStream(data[skip..].ToArray()), CompressionMode.Decompress);
            using var content = new MemoryStream();
            byte[] buffer = new byte[81_920];
            for (int read; (read = source.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
                if (content.Length > most)
                    return null;
            }
            return content.Length > 0 ? content.ToArray() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static bool IsActive(byte[] names) => Active.Any(name => Has(names, name));

    // /Launch is a name of its own in "/Launch/F" and part of one in "/LaunchPad".
    static bool Has(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        for (int found; (found = text.IndexOf(name)) >= 0; text = text[(found + name.Length)..])
        {
            var after = text[(found + name.Length)..];
            if (after.IsEmpty || !char.IsAsciiLetterOrDigit((char)after[0]) || after[0] == 's')
                return true;
        }
        return false;
    }

    static byte[] WithPlainNames(ReadOnlySpan<byte> text)
    {
        byte[] plain = new byte[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isEscape = text[i] == '#' && i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]);
            plain[length++] = isEscape ? Convert.FromHexString(Encoding.ASCII.GetString(text.Slice(i + 1, 2)))[0] : text[i];
            i += isEscape ? 2 : 0;
        }
        return plain[..length];
    }
}
