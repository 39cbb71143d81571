using System.Globalization;

namespace MouForge.Checking.PlainLanguage;

/// <summary>How hard a drafted sample is to read.</summary>
/// <param name="Template">Id of the template.</param>
/// <param name="File">The sample.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Grade">Its reading grade.</param>
/// <param name="Findings">A grade over the limit, and sentences that are too long.</param>
public sealed record SampleReading(string Template, string File, string Language, ReadingGrade Grade, IReadOnlyList<TemplateFinding> Findings)
{
    /// <summary>The most years of school a document for agencies may ask of its reader (brief E-14).</summary>
    public const double MostGrade = 10;

    /// <summary>Words from which a sentence of the library or template is worth a second look.</summary>
    public const int LongSentence = 35;

    /// <summary>Measures a drafted sample; null where it was not drafted, or in a language whose formula is not known here.</summary>
    internal static SampleReading? Of(SampleDraft sample)
    {
        if (sample.Draft is not { } draft || sample.Language != "en")
        {
            return null;
        }
        var passages = RunningText.Of(draft.Document);
        var grade = ReadingGrade.Of(passages.SelectMany(passage => SentenceSplitter.SentencesOf(passage.Text)));
        var findings = new List<TemplateFinding>();
        if (grade.Grade > MostGrade)
        {
            findings.Add(new TemplateFinding(sample.File, 0, sample.Template.Id, "reading_grade", true,
                string.Create(CultureInfo.InvariantCulture, $"The drafted text asks for {grade.Grade:0.0} years of school; at most {MostGrade} are allowed. Shorten sentences and words.")));
        }
        findings.AddRange(from passage in passages
                          where passage.ClauseId is not null
                          from sentence in SentenceSplitter.SentencesOf(passage.Text)
                          let words = SentenceSplitter.WordsOf(sentence).Count
                          where words > LongSentence
                          select new TemplateFinding($"_shared/clauses/{passage.ClauseId}.{sample.Language}.md.hbs", 0, passage.ClauseId, "long_sentence", false,
                              $"A sentence of {words} words: “{sentence}”"));
        return new SampleReading(sample.Template.Id, sample.File, sample.Language, grade, findings);
    }
}
