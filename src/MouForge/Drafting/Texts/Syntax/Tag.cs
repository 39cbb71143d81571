namespace MouForge.Drafting.Texts.Syntax;

/// <summary>One Handlebars tag of a text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">Index of its first brace.</param>
/// <param name="End">Index after its last brace.</param>
/// <param name="Name">Name of the block that is opened, closed or chained to an else, or of the partial; else empty.</param>
/// <param name="Arguments">What stands after the name; for <see cref="TagKind.Print"/> the one expression printed.</param>
sealed record Tag(TagKind Kind, int Start, int End, string Name, IReadOnlyList<Expression> Arguments)
{
    /// <summary>True where it leaves nothing behind on a line of its own.</summary>
    public bool IsStructure => Kind != TagKind.Print;
}
