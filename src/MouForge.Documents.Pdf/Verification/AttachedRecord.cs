namespace MouForge.Documents.Pdf.Verification;

/// <summary>The record that a copy carries, and what the copy says of it.</summary>
/// <param name="Bytes">Its lines.</param>
/// <param name="Lines">How many it had when the copy was sealed.</param>
/// <param name="LastHash">Hash of the last of them.</param>
/// <param name="TextHash">SHA-256 of the agreed text in the copy: the record has to name it.</param>
public sealed record AttachedRecord(ReadOnlyMemory<byte> Bytes, int Lines, string LastHash, string TextHash);
