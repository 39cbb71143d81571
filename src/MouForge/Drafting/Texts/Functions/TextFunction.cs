using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Texts.Functions;

/// <summary>A function that texts can call.</summary>
/// <param name="Name">Its name in texts.</param>
/// <param name="Takes">What it takes, place by place.</param>
/// <param name="Run">Works out its value.</param>
sealed record TextFunction(string Name, IReadOnlyList<ArgumentKind> Takes, Func<FunctionCall, object> Run)
{
    /// <summary>How many of the places may be left out, from the end.</summary>
    public int Optional { get; init; }

    /// <summary>Whether further values may follow.</summary>
    public bool TakesMore { get; init; }

    /// <summary>Whether it stands alone between braces and writes by itself.</summary>
    public bool IsStatement { get; init; }

    /// <summary>What it gives; null where it gives a list for a list and text for all else.</summary>
    public Shape? Gives { get; init; } = ValueShape.Text;

    /// <summary>What a misuse is told: the call as it should be.</summary>
    public required string Usage { get; init; }

    /// <summary>The name it has inside Handlebars, where a plain name is always a path.</summary>
    public string InnerName => "_" + Name;

    /// <summary>Whether so many values fit.</summary>
    public bool Fits(int count) => count >= Takes.Count - Optional && (TakesMore || count <= Takes.Count);
}
