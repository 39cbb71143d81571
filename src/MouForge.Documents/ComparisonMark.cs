namespace MouForge.Documents;

/// <summary>What stands around the text of a comparison, so that nobody takes it for one of the versions compared.</summary>
/// <param name="Title">At the start of the header: "Memorandum of Understanding, comparison".</param>
/// <param name="State">At the end of the header: "Not for signature".</param>
/// <param name="Identity">In the footer: "MCTF-MOU-2026 · Version 2 to Version 3".</param>
/// <param name="Codes">In the footer, the codes of both texts; null where one of them has none.</param>
/// <param name="Band">At the head of the pages of clients, which have no header; null on those of agencies.</param>
public sealed record ComparisonMark(string Title, string State, string Identity, string? Codes, DocumentBand? Band);
