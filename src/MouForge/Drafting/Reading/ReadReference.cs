using MouForge.Questionnaires;

namespace MouForge.Drafting.Reading;

/// <summary>A cross-reference of a text.</summary>
/// <param name="Section">Id of the section it stands in.</param>
/// <param name="Target">What it refers to.</param>
/// <param name="Position">Where it is written.</param>
sealed record ReadReference(string Section, string Target, SourcePosition Position);
