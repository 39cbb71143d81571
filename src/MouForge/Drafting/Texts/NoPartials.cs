using HandlebarsDotNet;

namespace MouForge.Drafting.Texts;

/// <summary>Finds no partials: they are put in before a text is compiled, and none is ever read from disk.</summary>
sealed class NoPartials : IPartialTemplateResolver
{
    /// <inheritdoc/>
    public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath) => false;
}
