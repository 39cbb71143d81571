using System.Security.Cryptography.Pkcs;

namespace MouForge.Pdf.Signatures;

/// <summary>What a timestamp authority answered: a stamp, or why there is none.</summary>
readonly record struct TimestampAnswer(Rfc3161TimestampToken? Token, string? Problem);
