namespace MouForge.Signing;

/// <summary>The days on which something can have happened, wherever on earth it did.</summary>
static class SigningDay
{
    // Local time is at most 14 hours ahead of UTC and 12 behind it (IANA time zones).
    const int HoursAhead = 14;
    const int HoursBehind = 12;

    /// <summary>The latest day that has begun somewhere.</summary>
    public static DateOnly Latest(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime.AddHours(HoursAhead));

    /// <summary>The earliest day that it may still have been somewhere.</summary>
    public static DateOnly Earliest(DateTimeOffset then) => DateOnly.FromDateTime(then.UtcDateTime.AddHours(-HoursBehind));
}
