using System.Text.RegularExpressions;
using MouForge.Documents;

namespace MouForge.Drafting.Checking.Reading;

/// <summary>School grades by Flesch and Kincaid (Kincaid et al. 1975, Research Branch Report 8-75): less is easier.</summary>
sealed partial class EnglishScale : ReadingScale
{
    public override string Name => "Flesch-Kincaid grade";

    public override int Syllables(string word) => EnglishSyllables.Count(word);

    public override double Score(ReadingMeasure measure)
        => measure.Words == 0 ? 0 : (0.39 * measure.WordsInSentence) + (11.8 * measure.SyllablesInWord) - 15.59;

    public override double Limit(DocumentDesign design) => design == DocumentDesign.Client ? 6 : 10;

    public override bool IsHarder(double score, double limit) => score > limit;

    public override bool IsPassive(string sentence) => Passive().IsMatch(sentence);

    // A form of "to be" and a participle: those in -ed and the irregular ones that agreements use.
    [GeneratedRegex(@"\b(am|is|are|was|were|be|been|being)\s+((not|never|only|also|always|then|first|later)\s+|\w+ly\s+)?(?!(need|shed|red|bed|hundred|indeed|tired|interested|used|supposed|concerned|involved)\b)([a-z]{2,}ed|given|taken|made|kept|held|told|shown|known|seen|done|sent|written|chosen|paid|put|set|left|lost|found|read|said|heard|brought|built|bound|drawn|broken|spoken|sworn|torn|worn|met|cut|sold|won|led|met|understood|withdrawn|forbidden|born)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();
}
