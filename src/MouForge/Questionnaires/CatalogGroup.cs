namespace MouForge.Questionnaires;

/// <summary>A group of catalog entries.</summary>
/// <param name="Id">The name entries use.</param>
/// <param name="Name">What is shown, by language.</param>
public sealed record CatalogGroup(string Id, IReadOnlyDictionary<string, string> Name);
