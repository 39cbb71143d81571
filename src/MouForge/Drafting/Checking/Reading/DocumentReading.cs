using MouForge.Documents;
using MouForge.Drafting.Texts;
using MouForge.Templates;

namespace MouForge.Drafting.Checking.Reading;

/// <summary>How one document in one language reads.</summary>
/// <param name="Template">The template.</param>
/// <param name="Language">The language.</param>
/// <param name="Scale">The scale of the language.</param>
/// <param name="Files">Its texts with what they hold.</param>
sealed record DocumentReading(Template Template, string Language, ReadingScale Scale, IReadOnlyList<(TemplateText Text, ReadingMeasure Measure)> Files)
{
    /// <summary>All its texts as one.</summary>
    public ReadingMeasure Whole { get; } = ReadingMeasure.Sum(Files.Select(file => file.Measure));

    /// <summary>Where it stands on the scale.</summary>
    public double Score => Scale.Score(Whole);

    /// <summary>The hardest score it may have.</summary>
    public double Limit => Scale.Limit(Template.Design);

    /// <summary>Share of its sentences that are passive, from 0 to 1.</summary>
    public double PassiveShare => Whole.Sentences.Count == 0 ? 0 : (double)Whole.Sentences.Count(sentence => Scale.IsPassive(sentence.Text)) / Whole.Sentences.Count;

    /// <summary>Words of its longest sentence.</summary>
    public int LongestSentence => Whole.Sentences.Select(sentence => sentence.Words).DefaultIfEmpty().Max();

    /// <summary>Whether a client holds it.</summary>
    public bool IsForClients => Template.Design == DocumentDesign.Client;

    /// <summary>Measures a document; null where nothing measures its language.</summary>
    public static DocumentReading? Of(TemplateLibrary library, TemplateTexts texts)
    {
        if (ReadingScale.Of(texts.Language) is not { } scale)
            return null;
        string ending = $".{texts.Language}";
        var files = texts.Document.Clauses.Distinct(StringComparer.Ordinal).Select(id => library.Shared.Clauses.Find(id)!.Texts.GetValueOrDefault(texts.Language)).OfType<TemplateText>()
            .Concat(texts.Template.Partials.Where(partial => partial.Key.EndsWith(ending, StringComparison.Ordinal)).Select(partial => partial.Value))
            .Prepend(texts.Template.Documents[texts.Language]);
        return new DocumentReading(texts.Template, texts.Language, scale, [.. files.Select(file => (file, ReadingMeasure.Of(file, scale)))]);
    }
}
