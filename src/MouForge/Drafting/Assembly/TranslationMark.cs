using MouForge.Documents;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Wording;
using MouForge.Templates;

namespace MouForge.Drafting.Assembly;

/// <summary>What a translation says on every page until somebody has reviewed it: that it is a draft and not for signing (brief E-15).</summary>
static class TranslationMark
{
    const string Sentence = "draft_translation";

    /// <summary>The mark of a document, in its own languages and in the original's; null where none is needed.</summary>
    public static DocumentBand? Of(DraftFacts facts)
    {
        var template = facts.Request.Template;
        PhraseBook[] languages = [facts.Prose.Words, .. facts.Beside is null ? [] : new[] { facts.Beside }];
        var original = facts.Library.Shared.Words[template.Languages[0]];
        return languages.Any(words => IsNeeded(template, words.Language)) ? Band([.. languages, .. languages.Contains(original) ? [] : new[] { original }]) : null;
    }

    /// <summary>Whether a template's text in a language is a translation that nobody has reviewed.</summary>
    public static bool IsNeeded(Template template, string language)
        => language != template.Languages[0] && !template.Translations.ContainsKey(language);

    /// <summary>The mark in several languages, the document's first.</summary>
    public static DocumentBand Band(IReadOnlyList<PhraseBook> languages) => new(languages[0].Furniture.DraftBand,
    [
        new TextInline(languages[0].Phrase(Sentence)),
        .. languages.Skip(1).Select(words => new TextInline(" " + words.Phrase(Sentence)) { Language = words.Language }),
    ]);
}
