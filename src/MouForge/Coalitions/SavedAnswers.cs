using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>Answers that were saved.</summary>
/// <param name="State">The state they are now; the one before where nothing had changed.</param>
/// <param name="Warnings">What should be looked at, with paths that begin at the answers that were sent.</param>
public sealed record SavedAnswers(AnswerState State, IReadOnlyList<AnswerFinding> Warnings);
