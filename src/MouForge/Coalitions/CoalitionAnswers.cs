namespace MouForge.Coalitions;

/// <summary>Everything a coalition and its agencies have answered so far.</summary>
public sealed record CoalitionAnswers
{
    /// <summary>The coalition.</summary>
    public required CoalitionId Id { get; init; }

    /// <summary>What the lead answered: an object with <c>coalition</c>, <c>documents</c>, <c>invited_not_signing</c> and the ids of <c>partners</c>.</summary>
    public required AnswerState State { get; init; }

    /// <summary>The agencies, in the order they came.</summary>
    public required IReadOnlyList<PartnerState> Partners { get; init; }

    /// <summary>The coalition's name.</summary>
    public string Name => Text("name");

    /// <summary>The coalition's short name.</summary>
    public string ShortName => Text("short_name");

    /// <summary>The agency of an id; null where there is none.</summary>
    public PartnerState? Find(PartnerId partner) => Partners.FirstOrDefault(known => known.Id == partner);

    internal CoalitionAnswers With(PartnerId partner, AnswerState state)
        => this with { Partners = [.. Partners.Select(known => known.Id == partner ? known with { State = state } : known)] };

    string Text(string key) => CoalitionParts.Part(CoalitionParts.Part(State.Answers, CoalitionParts.Coalition), key)?.GetString() ?? "";
}
