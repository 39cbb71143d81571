using System.Collections;

namespace MouForge.Drafting.Bindings;

/// <summary>
/// What stands for an answer nobody gave. It is false in conditions and an empty list in loops, all its parts are absent too, and it prints
/// its blank: nothing for an optional question, a labelled blank for a required one.
/// </summary>
/// <param name="blank">What it prints: a token, or nothing.</param>
sealed class Absent(string blank) : Bound, IEnumerable
{
    /// <summary>Prints nothing.</summary>
    public static Absent Nothing { get; } = new("");

    /// <summary>What it prints: a token, or nothing.</summary>
    public string Blank { get; } = blank;

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value)
    {
        value = this;
        return true;
    }

    // Handlebars takes an empty sequence for false.
    IEnumerator IEnumerable.GetEnumerator() => Array.Empty<object>().GetEnumerator();
}
