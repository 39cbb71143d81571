using System.Globalization;
using System.Text.RegularExpressions;
using MouForge.Drafting.Texts;
using MouForge.Templates;

namespace MouForge.Drafting.Checking.Reading;

/// <summary>
/// Holds documents to plain language (brief E-14): what a client holds to grade 6 and 15 words a sentence, what agencies sign to grade 10,
/// or the same ease in the language's own scale; few passive sentences; no jargon where there is a plain word.
/// </summary>
static class PlainLanguageCheck
{
    const int LeastWordsToMeasure = 60;
    const int MostWordsForClients = 15;
    const int MostWordsForAgencies = 32;
    const double MostPassiveForClients = 0.1;
    const double MostPassiveForAgencies = 0.25;

    public static IEnumerable<TemplateFinding> Run(TemplateLibrary library, IReadOnlyList<TemplateTexts> texts)
        => texts.Select(text => DocumentReading.Of(library, text)).OfType<DocumentReading>().SelectMany(reading => Check(reading, library.Shared.Words[reading.Language]));

    static IEnumerable<TemplateFinding> Check(DocumentReading reading, PhraseBook words)
    {
        string file = reading.Files[0].Text.File, id = reading.Template.Id;
        if (reading.Whole.Words > 0 && reading.Scale.IsHarder(reading.Score, reading.Limit))
            yield return new TemplateFinding(true, FindingCodes.ReadingGrade, file, 0, id, $"the document has a {reading.Scale.Name} of {Figure(reading.Score)}; the limit is {Figure(reading.Limit)}. Shorten its longest sentences and words.");
        double most = reading.IsForClients ? MostPassiveForClients : MostPassiveForAgencies;
        if (reading.PassiveShare > most)
            yield return new TemplateFinding(true, FindingCodes.PassiveVoice, file, 0, id, $"{Percent(reading.PassiveShare)} of the sentences are passive; the limit is {Percent(most)}. Say who does what.");
        foreach (var (text, measure) in reading.Files)
        {
            double score = reading.Scale.Score(measure);
            if (measure.Words >= LeastWordsToMeasure && reading.Scale.IsHarder(score, reading.Limit))
                yield return new TemplateFinding(false, FindingCodes.ReadingGrade, text.File, 0, null, $"the text has a {reading.Scale.Name} of {Figure(score)}; aim at {Figure(reading.Limit)}");
            foreach (var finding in measure.Sentences.SelectMany(sentence => Check(reading, words, text.File, sentence)))
                yield return finding;
        }
    }

    static IEnumerable<TemplateFinding> Check(DocumentReading reading, PhraseBook words, string file, MeasuredSentence sentence)
    {
        int most = reading.IsForClients ? MostWordsForClients : MostWordsForAgencies;
        if (sentence.Words > most)
            yield return new TemplateFinding(reading.IsForClients, FindingCodes.LongSentence, file, sentence.Line, null, $"this sentence has {sentence.Words} words; {(reading.IsForClients ? "at most" : "aim at")} {most}: \"{Start(sentence.Text)}\"");
        if (reading.IsForClients && reading.Scale.IsPassive(sentence.Text))
            yield return new TemplateFinding(false, FindingCodes.PassiveVoice, file, sentence.Line, null, $"this sentence is passive; say who does it: \"{Start(sentence.Text)}\"");
        foreach (var (word, plain) in words.Plain.Where(pair => Has(sentence.Text, pair.Key)))
            yield return new TemplateFinding(reading.IsForClients, FindingCodes.Jargon, file, sentence.Line, null, $"'{word}' is jargon; say {plain}");
    }

    static bool Has(string sentence, string word)
        => Regex.IsMatch(sentence, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static string Start(string text) => text.Length <= 60 ? text : $"{text[..60]}…";

    static string Figure(double score) => score.ToString("0.0", CultureInfo.InvariantCulture);

    static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
