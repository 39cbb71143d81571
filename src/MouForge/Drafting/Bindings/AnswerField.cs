using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>One name that answers of a level, group or item have in a text.</summary>
/// <param name="Question">The question; null for a group of questions.</param>
/// <param name="Fields">The parts of a group, a person or an item of a list; null where there are none.</param>
/// <param name="Shape">What it is.</param>
sealed record AnswerField(Question? Question, AnswerFields? Fields, Shape Shape);
