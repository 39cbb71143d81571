using System.Text.RegularExpressions;
using MouForge.Documents;

namespace MouForge.Drafting.Checking.Reading;

/// <summary>
/// Ease of reading by Fernández Huerta (1959, "Medidas sencillas de lecturabilidad", Consigna 214), on the scale of Flesch's reading ease:
/// 80 and more is easy (sixth grade), 50 the end of what most adults read with ease (tenth grade). More is easier.
/// </summary>
sealed partial class SpanishScale : ReadingScale
{
    public override string Name => "Fernández Huerta ease";

    public override int Syllables(string word) => SpanishSyllables.Count(word);

    public override double Score(ReadingMeasure measure)
        => measure.Words == 0 ? 0 : 206.84 - (60 * measure.SyllablesInWord) - (1.02 * measure.WordsInSentence);

    public override double Limit(DocumentDesign design) => design == DocumentDesign.Client ? 80 : 50;

    public override bool IsHarder(double score, double limit) => score < limit;

    public override bool IsPassive(string sentence) => Passive().IsMatch(sentence);

    // A form of "ser" and a participle.
    [GeneratedRegex(@"\b(es|son|era|eran|fue|fueron|será|serán|sea|sean|ser|siendo|sido|sería|serían)\s+(no\s+|\w+mente\s+)?(\w+(ad|id)(o|a|os|as)|dicho|hecho|escrito|visto|puesto|abierto|dado)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();
}
