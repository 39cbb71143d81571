using HandlebarsDotNet;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Texts.Preparation;

namespace MouForge.Drafting.Texts;

/// <summary>A text that was checked, and its compiled form once it is written for the first time.</summary>
sealed class CompiledText(PreparedText prepared, IHandlebars handlebars)
{
    readonly Lazy<HandlebarsTemplate<TextWriter, object, object>> _template = new(() =>
    {
        using var reader = new StringReader(prepared.Handlebars);
        return handlebars.Compile(reader);
    });

    /// <summary>What the check found.</summary>
    public PreparedText Prepared => prepared;

    /// <summary>Compiles the text, if that was not done before.</summary>
    public void Compile() => _ = _template.Value;

    /// <summary>Writes the text.</summary>
    public void Write(RootBinding root) => _template.Value(root.Writer, root, null!);
}
