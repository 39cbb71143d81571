using HandlebarsDotNet;

namespace MouForge.Drafting.Texts;

/// <summary>The two ways a text can run: at once, and fast.</summary>
sealed class TextRunners
{
    readonly Lazy<IHandlebars> _interpreted = new(() => StrictHandlebars.Build(interpreted: true));
    readonly Lazy<IHandlebars> _compiled = new(() => StrictHandlebars.Build(interpreted: false));

    /// <summary>Ready soon, for the first few times.</summary>
    public IHandlebars Interpreted => _interpreted.Value;

    /// <summary>Slow to prepare and fast from then on.</summary>
    public IHandlebars Compiled => _compiled.Value;
}
