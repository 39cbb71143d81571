using System.Text.Json;
using MouForge.AuditTrail;

namespace MouForge.Coalitions;

/// <summary>One state of what a coalition or an agency answered. States are numbered from 1 and never change.</summary>
public sealed record AnswerState
{
    /// <summary>Its number, from 1. Who changes the answers names the number they started from.</summary>
    public required int Number { get; init; }

    /// <summary>When it was saved, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who saved it.</summary>
    public required RecordActor By { get; init; }

    /// <summary>Who typed it in from paper, where the agency only confirmed it; null otherwise.</summary>
    public RecordActor? TypedBy { get; init; }

    /// <summary>The answers, a JSON object; it outlives whatever it was parsed from.</summary>
    public required JsonElement Answers { get; init; }

    /// <summary>The hash of the state as stored, which the record names.</summary>
    public required ContentHash Hash { get; init; }
}
