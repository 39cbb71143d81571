namespace MouForge.Checking;

/// <summary>Something to say about a template folder.</summary>
/// <param name="File">Path relative to the template folder, with forward slashes.</param>
/// <param name="Line">Line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Id">The question, clause or sample it is about; null where there is none.</param>
/// <param name="Code">Stable name of the kind of finding, in snake_case.</param>
/// <param name="IsError">True where the folder must not be used as it is; false for advice.</param>
/// <param name="Message">What is wrong and what to do next.</param>
public sealed record TemplateFinding(string File, int Line, string? Id, string Code, bool IsError, string Message);
