namespace MouForge.Questionnaires;

/// <summary>A place in a template file.</summary>
/// <param name="File">Path relative to the template folder, with forward slashes.</param>
/// <param name="Line">Line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">Column, from 1; 0 where the line as a whole is meant.</param>
public readonly record struct SourcePosition(string File, int Line, int Column = 0);
