namespace MouForge.Documents.Word.Styles;

/// <summary>A pair of faces for a script, and what to use where they are not installed.</summary>
/// <param name="Sans">Beside Noto Sans.</param>
/// <param name="SansAlternative">Comes with Windows or Office.</param>
/// <param name="Serif">Beside Noto Serif.</param>
/// <param name="SerifAlternative">Comes with Windows or Office.</param>
sealed record ScriptFace(string Sans, string SansAlternative, string Serif, string SerifAlternative);
