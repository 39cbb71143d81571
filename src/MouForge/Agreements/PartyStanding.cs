namespace MouForge.Agreements;

/// <summary>From when to when an agency is bound by an agreement.</summary>
/// <param name="Partner">The agency's id.</param>
/// <param name="Name">Its legal name.</param>
/// <param name="FromDate">First day; null while it is not bound.</param>
/// <param name="LastDate">Last day, included; null where no end is known.</param>
public sealed record PartyStanding(string Partner, string Name, DateOnly? FromDate, DateOnly? LastDate = null)
{
    /// <summary>Whether it is bound on a day.</summary>
    public bool IsBoundOn(DateOnly day) => FromDate is { } from && from <= day && (LastDate is not { } last || day <= last);
}
