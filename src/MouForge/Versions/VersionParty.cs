namespace MouForge.Versions;

/// <summary>A party as the text names it: it has a signature block.</summary>
/// <param name="Id">The agency's id.</param>
/// <param name="Name">Its legal name as printed.</param>
/// <param name="IsLead">Whether it leads the coalition, and so signs last.</param>
/// <param name="ApprovalBody">Who must approve its signature, "board", "council/commission"; null where nobody must.</param>
public sealed record VersionParty(string Id, string Name, bool IsLead, string? ApprovalBody);
