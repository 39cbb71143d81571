using MouForge.Templates;

namespace MouForge.Drafting.Binders;

/// <summary>The order of documents in a binder: by part, then by the number that the template gives, then by name.</summary>
public static class BinderOrder
{
    /// <summary>The templates in the order of their documents. Those that name no place stand at the end of the last part.</summary>
    public static IReadOnlyList<Template> Of(IReadOnlyList<Template> templates)
        => [.. templates
            .OrderBy(template => GroupOf(template))
            .ThenBy(template => template.Binder?.Order ?? int.MaxValue)
            .ThenBy(template => template.Id, StringComparer.Ordinal)];

    /// <summary>The part of the binder that a template's documents stand in, as the phrase book calls it: "policies".</summary>
    internal static string PartOf(Template template) => BinderPlace.Groups[GroupOf(template)];

    static int GroupOf(Template template)
    {
        for (int i = 0; i < BinderPlace.Groups.Count; i++)
        {
            if (BinderPlace.Groups[i] == template.Binder?.Group)
                return i;
        }
        return BinderPlace.Groups.Count - 1;
    }
}
