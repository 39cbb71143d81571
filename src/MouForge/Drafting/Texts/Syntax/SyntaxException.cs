namespace MouForge.Drafting.Texts.Syntax;

/// <summary>Leaves the reading of one tag; never leaves <see cref="TagReader"/>.</summary>
sealed class SyntaxException(int index, string message) : Exception(message)
{
    /// <summary>Index of the character it is about.</summary>
    public int Index { get; } = index;
}
