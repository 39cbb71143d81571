using HandlebarsDotNet;
using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Texts.Functions;

/// <summary>A call of a function from a text.</summary>
/// <param name="root">Everything the text can use.</param>
/// <param name="arguments">What Handlebars hands over: the root, then the values.</param>
readonly struct FunctionCall(RootBinding root, Arguments arguments)
{
    /// <summary>Everything the text can use.</summary>
    public RootBinding Root => root;

    /// <summary>How many values were given.</summary>
    public int Count => arguments.Length - 1;

    /// <summary>A value, from 0.</summary>
    public object this[int index] => arguments[index + 1] ?? Absent.Nothing;

    /// <summary>A value as words, a list joined; empty where there are none.</summary>
    public string Text(int index) => root.TextOf(this[index]);
}
