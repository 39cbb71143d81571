namespace MouForge.Inspection;

/// <summary>Something in a store that is not as it was written.</summary>
/// <param name="Code">What kind, for programs; one of <see cref="FindingCodes"/>.</param>
/// <param name="Place">The blob, as <c>vault/…</c> or <c>work/…</c>.</param>
/// <param name="Sentence">For people: what, and what next.</param>
/// <param name="IsRepaired">Whether it has been put right.</param>
public sealed record StoreFinding(string Code, string Place, string Sentence, bool IsRepaired = false);
