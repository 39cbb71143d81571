using MouForge.Documents;

namespace MouForge.Templates;

/// <summary>The words of one language that belong to no single document.</summary>
/// <param name="Language">BCP 47 tag: "en".</param>
/// <param name="Furniture">Words of header, footer and fixed captions.</param>
/// <param name="Phrases">Phrases by id.</param>
public sealed record PhraseBook(string Language, FurnitureWords Furniture, IReadOnlyDictionary<string, string> Phrases)
{
    /// <summary>Marks and words the language writes in its own way.</summary>
    public LanguageGrammar Grammar { get; init; } = new();

    /// <summary>Words that only professionals use, and what to say instead.</summary>
    public IReadOnlyDictionary<string, string> Plain { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether only forms that clients hold are written in it; the questions are then asked in other languages.</summary>
    public bool IsForFormsOnly { get; init; }

    /// <summary>The phrase of an id; null where there is none.</summary>
    public string? Find(string id) => Phrases.GetValueOrDefault(id);
}
