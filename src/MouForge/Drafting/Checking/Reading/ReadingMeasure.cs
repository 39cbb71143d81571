using MouForge.Templates;

namespace MouForge.Drafting.Checking.Reading;

/// <summary>The running text of one or more template files, counted.</summary>
/// <param name="Sentences">Its sentences.</param>
sealed record ReadingMeasure(IReadOnlyList<MeasuredSentence> Sentences)
{
    /// <summary>All words.</summary>
    public int Words { get; } = Sentences.Sum(sentence => sentence.Words);

    /// <summary>Their syllables.</summary>
    public int Syllables { get; } = Sentences.Sum(sentence => sentence.Syllables);

    /// <summary>Words in a sentence, on average; 0 for a text without words.</summary>
    public double WordsInSentence => Sentences.Count == 0 ? 0 : (double)Words / Sentences.Count;

    /// <summary>Syllables in a word, on average; 0 for a text without words.</summary>
    public double SyllablesInWord => Words == 0 ? 0 : (double)Syllables / Words;

    /// <summary>Measures the running text of a template file; tables, headings, fields and what stands in tags do not count.</summary>
    public static ReadingMeasure Of(TemplateText text, ReadingScale scale)
        => new([.. RunningText.SentencesOf(text).Select(sentence
            => new MeasuredSentence(sentence.Line, sentence.Words.Count, sentence.Words.Sum(scale.Syllables), string.Join(' ', sentence.Words)))]);

    /// <summary>Several texts as one.</summary>
    public static ReadingMeasure Sum(IEnumerable<ReadingMeasure> measures) => new([.. measures.SelectMany(measure => measure.Sentences)]);
}
