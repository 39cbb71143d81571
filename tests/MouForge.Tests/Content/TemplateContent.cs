using MouForge.Templates;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Content;

/// <summary>The template folder of the checkout, loaded once.</summary>
static class TemplateContent
{
    static readonly Lazy<TemplateLibrary> Loaded = new(Load);

    public static TemplateLibrary Library => Loaded.Value;

    static TemplateLibrary Load()
    {
        var loading = TemplateLibrary.Load(Repository.PathOf("templates"));
        return loading.Library ?? throw new InvalidOperationException(string.Join('\n', loading.Problems));
    }
}
