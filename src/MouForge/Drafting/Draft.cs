using MouForge.Documents;
using MouForge.Questionnaires;

namespace MouForge.Drafting;

/// <summary>A document drafted from answers.</summary>
public sealed record Draft
{
    /// <summary>The document, numbered.</summary>
    public required Document Document { get; init; }

    /// <summary>The copy that anybody may read, with the numbers of the full document; null where there is none.</summary>
    public required Document? PublicCopy { get; init; }

    /// <summary>The clauses of the library that fire, in library order.</summary>
    public required IReadOnlyList<ClauseFiring> Clauses { get; init; }

    /// <summary>What should be looked at and stops nothing.</summary>
    public required IReadOnlyList<AnswerFinding> Warnings { get; init; }

    /// <summary>Code of the agreed text, also printed in both documents.</summary>
    public required ContentCode ContentCode { get; init; }
}
