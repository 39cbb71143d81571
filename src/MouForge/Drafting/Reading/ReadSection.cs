using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Reading;

/// <summary>A section as the text has it, before it is known whether the document prints it.</summary>
/// <param name="Id">The id behind its heading; "front" before the first heading.</param>
/// <param name="Heading">Its heading; none for the front.</param>
/// <param name="Position">Where its heading stands.</param>
sealed record ReadSection(string Id, IReadOnlyList<Inline> Heading, SourcePosition Position)
{
    /// <summary>Id of what stands before the first heading.</summary>
    public const string FrontId = "front";

    /// <summary>What stands in it.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The clauses of the library printed in it, in order.</summary>
    public List<string> Clauses { get; } = [];

    /// <summary>The names that references can use to get into it, its own among them.</summary>
    public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal) { Id };

    /// <summary>Whether it holds a matrix wider than an upright page.</summary>
    public bool IsWide { get; set; }
}
