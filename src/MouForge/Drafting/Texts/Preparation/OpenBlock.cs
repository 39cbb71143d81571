using MouForge.Drafting.Texts.Syntax;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>A block that is not closed yet.</summary>
/// <param name="tag">The tag that opened it.</param>
/// <param name="innerName">Its name inside Handlebars.</param>
sealed class OpenBlock(Tag tag, string innerName)
{
    readonly Stack<string> _chained = new();

    /// <summary>The tag that opened it.</summary>
    public Tag Tag => tag;

    /// <summary>Whether its plain else has come.</summary>
    public bool HasElse { get; set; }

    /// <summary>Whether what now stands in it belongs to a loop of its own.</summary>
    public bool IsLoop { get; set; }

    /// <summary>Adds a block that was opened in its else: <c>{{else if …}}</c>.</summary>
    public void Chain(string name) => _chained.Push(name);

    /// <summary>What closes it and all it has in its elses.</summary>
    public string Closing => string.Concat(_chained.Append(innerName).Select(name => $"{{{{/{name}}}}}"));
}
