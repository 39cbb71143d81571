namespace MouForge.SampleCoalitions;

/// <summary>A clock that stands where a story has come to.</summary>
sealed class SampleClock : TimeProvider
{
    DateTimeOffset _now;

    /// <summary>Goes to the morning of a day.</summary>
    public void GoTo(DateOnly day) => _now = new DateTimeOffset(day, new TimeOnly(15, 0), TimeSpan.Zero);

    /// <summary>Lets some minutes pass.</summary>
    public void Pass(int minutes) => _now = _now.AddMinutes(minutes);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;
}
