using System.Security.Cryptography;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Fonts;

/// <summary>The last subsets of a font, since one document's is very often the next one's. Safe for all threads.</summary>
sealed class FontProgramCache(TrueTypeFont font)
{
    // Two dozen kilobytes each; documents of one coalition use few different ones.
    const int Capacity = 16;

    readonly Lock _lock = new();
    readonly List<FontProgram> _programs = [];

    /// <summary>The subset with exactly these codes.</summary>
    public FontProgram ProgramFor(ReadOnlySpan<FontCode> codes)
    {
        lock (_lock)
        {
            foreach (var known in _programs)
            {
                if (codes.SequenceEqual(known.Codes))
                {
                    return known;
                }
            }
        }
        var program = Make(codes.ToArray());
        lock (_lock)
        {
            if (_programs.Count == Capacity)
            {
                _programs.RemoveAt(0);
            }
            _programs.Add(program);
        }
        return program;
    }

    FontProgram Make(FontCode[] codes)
    {
        byte[] file = FontSubset.Write(font, codes, hasCharacterMap: false);
        using var toUnicode = new PdfBuffer(4096);
        ToUnicodeMap.Write(toUnicode, codes);
        return new FontProgram(codes, SubsetName(font, file), file.Length, Deflate.Compress(file), Deflate.Compress(toUnicode.Written));
    }

    /// <summary>Six capital letters, the same for the same bytes (ISO 32000-1, 9.6.4).</summary>
    public static string SubsetName(TrueTypeFont font, ReadOnlySpan<byte> file)
    {
        var hash = SHA256.HashData(file);
        Span<char> tag = stackalloc char[6];
        for (int i = 0; i < tag.Length; i++)
        {
            tag[i] = (char)('A' + hash[i] % 26);
        }
        return $"{tag}+{font.PostScriptName}";
    }
}
