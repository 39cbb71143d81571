using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>Something the answers to several questions must not say together; a review shows it.</summary>
public sealed record TemplateCheck
{
    /// <summary>Stable code of the finding.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it blocks locking; else it warns.</summary>
    public required bool Blocks { get; init; }

    /// <summary>The finding is made where this holds.</summary>
    public required Condition When { get; init; }

    /// <summary>What is wrong and what to do, by language.</summary>
    public required IReadOnlyDictionary<string, string> Message { get; init; }
}
