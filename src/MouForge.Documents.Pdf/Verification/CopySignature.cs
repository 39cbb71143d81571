namespace MouForge.Documents.Pdf.Verification;

/// <summary>A party's signature, as the copy states it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Signatory">Who signed.</param>
/// <param name="Method">drawn, typed, clicked or ink.</param>
/// <param name="At">When.</param>
/// <param name="RecordHash">Hash of the record's line that says it.</param>
/// <param name="IsInRecord">Whether the attached record has that line.</param>
public sealed record CopySignature(string Party, string Signatory, string Method, DateTimeOffset At, string RecordHash, bool IsInRecord);
