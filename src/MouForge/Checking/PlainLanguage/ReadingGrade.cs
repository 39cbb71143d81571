namespace MouForge.Checking.PlainLanguage;

/// <summary>
/// How many years of school a text asks of its reader, by the formula of Kincaid, Fishburne, Rogers and Chissom (1975):
/// 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
/// </summary>
/// <param name="Sentences">Sentences counted.</param>
/// <param name="Words">Words counted.</param>
/// <param name="Syllables">Syllables counted.</param>
public readonly record struct ReadingGrade(int Sentences, int Words, int Syllables)
{
    /// <summary>The grade, as a rule from 0 to 18; 0 for a text without words.</summary>
    public double Grade => Words == 0 || Sentences == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>Words per sentence; 0 for a text without sentences.</summary>
    public double WordsPerSentence => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>The counts of English sentences.</summary>
    public static ReadingGrade Of(IEnumerable<string> sentences)
    {
        var grade = default(ReadingGrade);
        foreach (string sentence in sentences)
        {
            var words = SentenceSplitter.WordsOf(sentence);
            grade = words.Count == 0 ? grade : new(grade.Sentences + 1, grade.Words + words.Count, grade.Syllables + words.Sum(EnglishSyllables.CountOf));
        }
        return grade;
    }
}
