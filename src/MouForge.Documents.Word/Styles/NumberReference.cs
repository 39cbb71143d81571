namespace MouForge.Documents.Word.Styles;

/// <summary>A paragraph's place in a list. Both 0: the paragraph has no number although its style has.</summary>
/// <param name="Instance">Id of the list instance (<c>w:num</c>).</param>
/// <param name="Level">Level, from 0.</param>
readonly record struct NumberReference(int Instance, int Level);
