using System.Text.Json;
using System.Text.Unicode;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>From bytes to JSON. Whatever stands in the file, the outcome is a document or one finding.</summary>
static class JsonFile
{
    /// <summary>Far above 500 agencies with long answers, far below what would hurt.</summary>
    public const int MaximumBytes = 20_000_000;

    /// <summary>An answer file needs eight levels.</summary>
    const int MaximumDepth = 64;

    static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The document; null, with a problem, where the bytes are none.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> bytes, Findings findings)
    {
        if (bytes.Length > MaximumBytes)
        {
            findings.Problem("", AnswerCodes.TooLarge, TooLargeMessage);
            return null;
        }

        if (Encoding(bytes.Span) is { } objection)
        {
            findings.Problem("", AnswerCodes.NotUtf8, objection);
            return null;
        }

        var text = bytes.Span.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaximumDepth });
        }
        catch (JsonException error)
        {
            findings.Problem("", IsTooDeep(text.Span) ? AnswerCodes.TooDeep : AnswerCodes.NotJson, Message(text.Span, error));
            return null;
        }
    }

    /// <summary>What is said of a file above <see cref="MaximumBytes"/>.</summary>
    public static string TooLargeMessage => $"The file is larger than {MaximumBytes / 1_000_000} MB, which no answer file is. Is it the right one?";

    static string? Encoding(ReadOnlySpan<byte> bytes)
    {
        bool wide = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || (bytes.Length > 1 && bytes[..2].Contains((byte)0));
        if (wide)
            return "The file is written in UTF-16 or UTF-32. Save it as UTF-8.";
        return Utf8.IsValid(bytes) ? null : $"The file is not UTF-8 in line {LineOfInvalidByte(bytes)}. Save it as UTF-8.";
    }

    static int LineOfInvalidByte(ReadOnlySpan<byte> bytes)
    {
        int line = 1;
        foreach (var part in bytes.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(bytes[part]))
                break;
            line++;
        }

        return line;
    }

    static string Message(ReadOnlySpan<byte> text, JsonException error)
    {
        long line = (error.LineNumber ?? 0) + 1;
        if (IsTooDeep(text))
            return $"In line {line} values stand more than {MaximumDepth} levels inside each other, which no answer file does. Is it the right one?";
        string place = $"line {line}, byte {(error.BytePositionInLine ?? 0) + 1}";
        return text.IndexOfAnyExcept(" \t\r\n"u8) < 0
            ? "The file is empty. It must hold a JSON object with coalition, partners and documents."
            : $"The file is not JSON from {place} on: {Reason(error)}";
    }

    /// <summary>The parser's own words without the position it appends.</summary>
    static string Reason(JsonException error)
    {
        int position = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? error.Message : error.Message[..position];
    }

    static bool IsTooDeep(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth > MaximumDepth)
                    return true;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
