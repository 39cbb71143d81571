using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>How hard a text is to read.</summary>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Words">All words.</param>
/// <param name="Syllables">Their syllables.</param>
sealed record ReadingMeasure(IReadOnlyList<MeasuredSentence> Sentences, int Words, int Syllables)
{
    /// <summary>School grade (Flesch-Kincaid: Kincaid et al. 1975, Research Branch Report 8-75); 0 for a text without words.</summary>
    public double Grade => Words == 0 || Sentences.Count == 0 ? 0 : (0.39 * Words / Sentences.Count) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>Measures the running text of a template file; tables, headings and what stands in tags do not count.</summary>
    public static ReadingMeasure Of(TemplateText text)
    {
        var sentences = new List<MeasuredSentence>();
        int syllables = 0;
        foreach (var (line, words) in RunningText.SentencesOf(text))
        {
            sentences.Add(new MeasuredSentence(line, words.Count));
            syllables += words.Sum(EnglishSyllables.Count);
        }
        return new ReadingMeasure(sentences, sentences.Sum(sentence => sentence.Words), syllables);
    }

    /// <summary>Several texts as one.</summary>
    public static ReadingMeasure Sum(IEnumerable<ReadingMeasure> measures)
        => measures.Aggregate(new ReadingMeasure([], 0, 0), (sum, one)
            => new ReadingMeasure([.. sum.Sentences, .. one.Sentences], sum.Words + one.Words, sum.Syllables + one.Syllables));
}
