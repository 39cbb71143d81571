namespace MouForge.Templates;

/// <summary>Where the coalition's binder has a document.</summary>
/// <param name="Group">Its part of the binder: agreements, policies, forms, plans.</param>
/// <param name="Order">Its place in that part; lower numbers come first.</param>
public sealed record BinderPlace(string Group, int Order)
{
    /// <summary>The parts of a binder, in order; the phrase <c>binder_&lt;group&gt;</c> names each.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["agreements", "policies", "forms", "plans"];
}
