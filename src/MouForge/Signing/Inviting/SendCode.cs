using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>Draws a one-time code for a person who came by a link; the caller sends it.</summary>
/// <param name="gate">Lets the person in.</param>
/// <param name="links">Keep the hash of the code.</param>
/// <param name="clock">Says until when the code works.</param>
/// <param name="random">Draws it.</param>
public sealed class SendCode(LinkGate gate, SigningLinks links, TimeProvider clock, RandomNumberGenerator random)
{
    /// <summary>How a code can go out.</summary>
    public static IReadOnlyList<string> Channels { get; } = ["email", "phone"];

    /// <summary>Draws a code; the one before it does not work any more.</summary>
    public async Task<Outcome<SentCode>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        string code = OneTimeCode.Create(random);
        var expires = RecordTime.ToMilliseconds(clock.GetUtcNow() + SigningRules.CodeLife);
        var outcome = await gate.EnterAsync(command.Token, (draft, visitor) => Decide(draft, visitor, command.Channel, expires), cancellation);
        if (!outcome.IsDone)
            return outcome.Refusal;
        await KeepAsync(command.Token, OneTimeCode.Keep(code, expires, random), cancellation);
        return new SentCode(code, expires);
    }

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor, string channel, DateTimeOffset expires)
    {
        if (!Channels.Contains(channel))
            return Refusals.UnknownChoice("The channel", Channels);
        if (visitor.Link.CodesSentAt.Count(at => draft.Now - at < TimeSpan.FromHours(1)) >= SigningRules.CodesAnHour)
            return Refusals.TooManyCodes;
        draft.Add(visitor.Event(EventKind.CodeSent, new JsonObject
        {
            ["link"] = visitor.Link.Hash.Value,
            ["channel"] = channel,
            ["expires"] = RecordTime.Write(expires),
        }) with
        { Actor = RecordActor.System });
        return null;
    }

    async Task KeepAsync(LinkToken token, LinkRecord.CodeV1 code, CancellationToken cancellation)
    {
        for (bool done = false; !done;)
        {
            var (link, tag) = await links.ReadAsync(token, cancellation) ?? throw new IOException("A link was deleted while a code was made for it.");
            done = await links.ReplaceAsync(token, link with { Code = code }, tag, cancellation);
        }
    }

    /// <summary>For which link.</summary>
    /// <param name="Token">The link.</param>
    /// <param name="Channel">How the code goes out: one of <see cref="Channels"/>.</param>
    public sealed record Command(LinkToken Token, string Channel);
}
