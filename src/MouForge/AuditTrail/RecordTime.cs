using System.Globalization;

namespace MouForge.AuditTrail;

/// <summary>How a record writes an instant: UTC with milliseconds, <c>2026-11-22T06:30:00.123Z</c>.</summary>
public static class RecordTime
{
    const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>Writes an instant.</summary>
    public static string Write(DateTimeOffset at) => at.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Writes a date: <c>2026-11-22</c>.</summary>
    public static string Write(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Reads an instant. False where the text has another form.</summary>
    public static bool TryRead(string? text, out DateTimeOffset at)
        => DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out at);

    /// <summary>Cuts what a record does not keep.</summary>
    public static DateTimeOffset ToMilliseconds(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
