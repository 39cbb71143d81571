namespace MouForge.Templates;

/// <summary>A mistake in the template folder.</summary>
/// <param name="File">Path relative to the template folder, with forward slashes.</param>
/// <param name="Line">Line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Id">The question, clause, section or flag it is about; null where there is none.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record TemplateProblem(string File, int Line, string? Id, string Message)
{
    /// <summary>Column, from 1; 0 where the line as a whole is meant.</summary>
    public int Column { get; init; }

    /// <summary>One line for people: "mou/questions.yaml:12:9 (MOU-07): …".</summary>
    public override string ToString()
    {
        string place = (Line, Column) switch
        {
            (0, _) => File,
            (_, 0) => $"{File}:{Line}",
            _ => $"{File}:{Line}:{Column}",
        };
        return Id is null ? $"{place}: {Message}" : $"{place} ({Id}): {Message}";
    }
}
