using MouForge.Documents;

namespace MouForge.Drafting.Checking.Reading;

/// <summary>How hard a text in one language is to read, and how hard it may be.</summary>
abstract class ReadingScale
{
    static readonly Dictionary<string, ReadingScale> ByLanguage = new(StringComparer.Ordinal) { ["en"] = new EnglishScale(), ["es"] = new SpanishScale() };

    /// <summary>The scale of a language; null where nothing measures it.</summary>
    public static ReadingScale? Of(string language) => ByLanguage.GetValueOrDefault(language);

    /// <summary>Name of the scale: "Flesch-Kincaid grade".</summary>
    public abstract string Name { get; }

    /// <summary>Syllables of a word.</summary>
    public abstract int Syllables(string word);

    /// <summary>Where a text stands on the scale; 0 for a text without words.</summary>
    public abstract double Score(ReadingMeasure measure);

    /// <summary>The hardest score that pages of a design may have.</summary>
    public abstract double Limit(DocumentDesign design);

    /// <summary>Whether a score is harder than a limit.</summary>
    public abstract bool IsHarder(double score, double limit);

    /// <summary>Whether something is done in a sentence and nobody says by whom.</summary>
    public abstract bool IsPassive(string sentence);
}
