using System.Text.Json;
using MouForge.AuditTrail;

namespace MouForge.Coalitions;

/// <summary>Answers that an agency gave on paper and the lead typed in. They count once the agency confirms them.</summary>
/// <param name="BasedOn">Number of the agency's state when they were typed.</param>
/// <param name="At">When they were typed, UTC.</param>
/// <param name="TypedBy">Who typed them.</param>
/// <param name="Answers">The answers, a JSON object.</param>
public sealed record PaperAnswers(int BasedOn, DateTimeOffset At, RecordActor TypedBy, JsonElement Answers);
