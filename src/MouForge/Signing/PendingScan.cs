using MouForge.AuditTrail;

namespace MouForge.Signing;

/// <summary>A scan that waits for a second person's check.</summary>
/// <param name="Hash">Of its bytes as stored; also its name in the store.</param>
/// <param name="UploaderId">Who brought it, and so may not check it.</param>
/// <param name="Line">Number of the line that says so.</param>
public sealed record PendingScan(ContentHash Hash, string UploaderId, int Line);
