using HandlebarsDotNet;
using MouForge.Drafting.Wording;

namespace MouForge.Drafting.Texts;

/// <summary>The two ways a text can run: at once, and fast.</summary>
/// <param name="prose">Writes values in the language of the texts.</param>
sealed class TextRunners(Prose prose)
{
    readonly Lazy<IHandlebars> _interpreted = new(() => StrictHandlebars.Build(prose, interpreted: true));
    readonly Lazy<IHandlebars> _compiled = new(() => StrictHandlebars.Build(prose, interpreted: false));

    /// <summary>Ready soon, for the first few times.</summary>
    public IHandlebars Interpreted => _interpreted.Value;

    /// <summary>Slow to prepare and fast from then on.</summary>
    public IHandlebars Compiled => _compiled.Value;
}
