using System.Globalization;
using MouForge.Drafting.Texts;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>Measures how hard the English texts of agency documents are to read: the whole document may not pass grade 10 (brief E-14).</summary>
static class PlainLanguageCheck
{
    const string Language = "en";
    const double MostGrade = 10;
    const double MostGradeOfOneText = 12;
    const int LeastWordsToMeasure = 60;
    const int MostWordsInSentence = 32;

    public static IEnumerable<TemplateFinding> Run(TemplateLibrary library, IReadOnlyList<TemplateTexts> texts)
        => texts.Where(text => text.Language == Language).SelectMany(text => Check(library, text));

    static IEnumerable<TemplateFinding> Check(TemplateLibrary library, TemplateTexts texts)
    {
        var measures = FilesOf(library, texts).Select(text => (text.File, Measure: ReadingMeasure.Of(text))).ToList();
        double grade = ReadingMeasure.Sum(measures.Select(measured => measured.Measure)).Grade;
        if (grade > MostGrade)
            yield return new TemplateFinding(true, FindingCodes.ReadingGrade, texts.FileOf(null), 0, texts.Template.Id, $"the document reads at grade {Figure(grade)}; the limit is {Figure(MostGrade)}. Shorten the sentences named below.");
        foreach (var (file, measure) in measures)
        {
            if (measure.Words >= LeastWordsToMeasure && measure.Grade > MostGradeOfOneText)
                yield return new TemplateFinding(false, FindingCodes.ReadingGrade, file, 0, null, $"the text reads at grade {Figure(measure.Grade)}; aim at {Figure(MostGrade)} or less");
            foreach (var sentence in measure.Sentences.Where(sentence => sentence.Words > MostWordsInSentence))
                yield return new TemplateFinding(false, FindingCodes.LongSentence, file, sentence.Line, null, $"this sentence has {sentence.Words} words; aim at {MostWordsInSentence} or less");
        }
    }

    static IEnumerable<TemplateText> FilesOf(TemplateLibrary library, TemplateTexts texts)
        => texts.Document.Clauses.Distinct(StringComparer.Ordinal).Select(id => library.Shared.Clauses.Find(id)!.Texts[Language])
            .Concat(texts.Template.Partials.Where(partial => partial.Key.EndsWith($".{Language}", StringComparison.Ordinal)).Select(partial => partial.Value))
            .Prepend(texts.Template.Documents[Language]);

    static string Figure(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);
}
