namespace MouForge.Tests.AuditTrail;

/// <summary>A clock that a test sets.</summary>
sealed class SetClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 6, 30, 0, 123, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;
}
