namespace MouForge.Signing;

/// <summary>A party as the locked text names it.</summary>
/// <param name="Id">The agency's id.</param>
/// <param name="Name">Its legal name.</param>
/// <param name="IsLead">Whether it leads the coalition, and so signs last.</param>
/// <param name="ApprovalBody">Who must approve its signature, such as "board" or "council/commission"; null where nobody must.</param>
public sealed record PartyTerms(string Id, string Name, bool IsLead = false, string? ApprovalBody = null);
