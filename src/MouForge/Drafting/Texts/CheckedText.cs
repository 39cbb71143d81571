using HandlebarsDotNet;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Texts.Preparation;

namespace MouForge.Drafting.Texts;

/// <summary>
/// A text that was checked. It is interpreted the first few times it is written, and compiled once it is clear that the process writes it
/// again and again. Both ways write the same.
/// </summary>
sealed class CheckedText(PreparedText prepared, TextRunners runners)
{
    const int InterpretedWrites = 4;

    readonly Lazy<HandlebarsTemplate<TextWriter, object, object>> _interpreted = new(() => Made(prepared, runners.Interpreted));
    readonly Lazy<HandlebarsTemplate<TextWriter, object, object>> _compiled = new(() => Made(prepared, runners.Compiled));
    readonly bool _isPlain = !prepared.Handlebars.Contains("{{", StringComparison.Ordinal);
    int _writes;

    /// <summary>What the check found.</summary>
    public PreparedText Prepared => prepared;

    /// <summary>Makes the text ready, if that was not done before.</summary>
    public void Compile()
    {
        if (!_isPlain)
            _ = _interpreted.Value;
    }

    /// <summary>Writes the text.</summary>
    public void Write(RootBinding root)
    {
        if (_isPlain)
        {
            root.Writer.Write(prepared.Handlebars);
            return;
        }
        bool isFrequent = _writes >= InterpretedWrites || Interlocked.Increment(ref _writes) > InterpretedWrites;
        (isFrequent ? _compiled : _interpreted).Value(root.Writer, root, null!);
    }

    static HandlebarsTemplate<TextWriter, object, object> Made(PreparedText prepared, IHandlebars handlebars)
    {
        using var reader = new StringReader(prepared.Handlebars);
        return handlebars.Compile(reader);
    }
}
