namespace MouForge.AuditTrail;

/// <summary>How far a record went when something outside it was written, such as a certificate: the only way to notice that its end was cut off.</summary>
/// <param name="Seq">Number of the last line then.</param>
/// <param name="Hash">Hash of that line.</param>
public sealed record RecordAnchor(int Seq, ContentHash Hash);
