using MouForge.Drafting;
using MouForge.Questionnaires;

namespace MouForge.Versions;

/// <summary>A version's text before it is rendered.</summary>
/// <param name="Request">What was drafted.</param>
/// <param name="Draft">The document.</param>
/// <param name="Reading">What the reader says of the answers.</param>
/// <param name="Answers">The answers as the version will keep them.</param>
sealed record DraftedVersion(DraftRequest Request, Draft Draft, AnswerReading Reading, ReadOnlyMemory<byte> Answers);
