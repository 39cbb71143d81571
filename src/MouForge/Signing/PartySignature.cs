namespace MouForge.Signing;

/// <summary>How a party signed.</summary>
/// <param name="Line">Number of the line that holds the signature record.</param>
/// <param name="PersonId">Who signed; for paper, who brought the scan.</param>
/// <param name="Method">One of <see cref="SigningMethod"/>.</param>
/// <param name="SignedDate">The signatory's own date: written by hand on paper, by the signatory's local time otherwise; the approval's where that is later.</param>
public sealed record PartySignature(int Line, string PersonId, string Method, DateOnly SignedDate);
