namespace MouForge.Signing;

/// <summary>The periods and limits of signing.</summary>
public static class SigningRules
{
    /// <summary>How long parties have to sign, unless the lead extends it.</summary>
    public static TimeSpan SigningPeriod { get; } = TimeSpan.FromDays(30);

    /// <summary>How long after the deadline the lead, who signs last, may sign, extend it or record who drops out.</summary>
    public static TimeSpan LeadGrace { get; } = TimeSpan.FromDays(30);

    /// <summary>How long a link works.</summary>
    public static TimeSpan LinkLife { get; } = TimeSpan.FromDays(30);

    /// <summary>How long a one-time code works.</summary>
    public static TimeSpan CodeLife { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a passed code proves who acts: a working day.</summary>
    public static TimeSpan CodeProof { get; } = TimeSpan.FromHours(12);

    /// <summary>How often a code may be typed wrongly.</summary>
    public const int CodeTries = 5;

    /// <summary>How many codes a link gets within an hour: with the tries of each, 25 guesses among a million.</summary>
    public const int CodesAnHour = 5;

    /// <summary>Fewest parties an agreement can have.</summary>
    public const int FewestParties = 2;

    /// <summary>Most characters of a name or title.</summary>
    public const int LongestName = 200;

    /// <summary>Most characters of free words.</summary>
    public const int LongestWords = 4_000;

    /// <summary>Most characters of a drawn signature's strokes.</summary>
    public const int LongestStrokes = 200_000;
}
