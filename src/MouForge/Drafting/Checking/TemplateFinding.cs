namespace MouForge.Drafting.Checking;

/// <summary>Something to say about a template folder.</summary>
/// <param name="IsError">True where documents cannot be drafted, or not as they should be; false for advice.</param>
/// <param name="Code">Stable name of the kind of finding, in snake_case.</param>
/// <param name="File">Path relative to the template folder, with forward slashes.</param>
/// <param name="Line">Line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Id">The question, clause or template it is about; null where there is none.</param>
/// <param name="Message">What is wrong and what to do next.</param>
public sealed record TemplateFinding(bool IsError, string Code, string File, int Line, string? Id, string Message)
{
    /// <summary>One line for people: "mou/questions.yaml:12 (MOU-07): …".</summary>
    public override string ToString()
    {
        string place = Line == 0 ? File : $"{File}:{Line}";
        return Id is null ? $"{place}: {Message}" : $"{place} ({Id}): {Message}";
    }
}
