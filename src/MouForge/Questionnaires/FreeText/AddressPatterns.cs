using System.Text.RegularExpressions;

namespace MouForge.Questionnaires.FreeText;

/// <summary>Shapes of places. A post-office box and "care of" are no location.</summary>
static partial class AddressPatterns
{
    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    const string Suffix = "(St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Boulevard|(?<!(County|Municipal|District|Juvenile|Superior|Circuit|Family|Drug) )Ct|"
        + "(?<!(County|Municipal|District|Juvenile|Superior|Circuit|Family|Drug) )Court|Pl|Place|Way|Hwy|Highway|Sq|Square|Ter|Terrace|Pkwy|Parkway|Cir|Circle|Trl|Trail|Pike|Row|Loop|Alley|Plaza)";

    const string NoStreetName = "(of|from|by|on|the|to|in|a|an|at|for|and|or|per|hours?|h|minutes?|min|miles?|days?|weeks?|blocks?|beds?|units?|people|staff)";

    /// <summary>Whether a text tells where a place is; in an address field less is enough than in a sentence.</summary>
    public static bool GivesPlaceAway(ExaminedText text, AnswerContent holds)
    {
        if (text.HasAny(TellingWords.Map) && MapLink().IsMatch(text.Plain))
            return true;
        bool likely = text.Digits > 0 || holds == AnswerContent.Address;
        return likely && Names(text.Plain, holds) && !CareOf().IsMatch(text.Plain) && Names(PostOfficeBox().Replace(text.Plain, ""), holds);
    }

    static bool Names(string plain, AnswerContent holds)
        => Street().IsMatch(plain)
            || Coordinates().IsMatch(plain)
            || (holds == AnswerContent.Address && (StreetWord().IsMatch(plain) || ZipAtEnd().Replace(plain, "").AsSpan().ContainsAnyInRange('0', '9')));

    /// <summary>A house number and a street: "100 Courthouse Sq", "12 oak street", "4410 County Road 12".</summary>
    [GeneratedRegex(
        $@"\b\d{{1,6}}[A-Za-z]?\s+((?!(?i:{NoStreetName})\b)([A-Z][\w.'-]{{0,20}}|\d{{1,3}}(st|nd|rd|th))\s+){{1,4}}{Suffix}\b"
        + $@"|\b\d{{1,6}}\s+((?!(?i:{NoStreetName})\b)(?i:[a-z][a-z'-]{{1,20}})\s+){{1,2}}(?i:street|avenue|boulevard|lane|ave|blvd)\b"
        + @"|\b\d{1,6}\s+((County|State|US)\s+)?(Route|Rte|Highway|Hwy|Road|Rd)\s+\d{1,4}\b",
        Options)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(street|avenue|road|lane|boulevard|drive|highway|parkway|terrace|calle|avenida|camino)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex StreetWord();

    [GeneratedRegex(@"\bc/o\b|\bcare of\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex CareOf();

    [GeneratedRegex(@"\b(p\.? ?o\.? ?box|post(al)?[- ]office box|private mail ?box|lock ?box|box|pmb|apartado( postal)?) ?#? ?\d{1,8}\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex PostOfficeBox();

    /// <summary>A ZIP code, with or without its four more digits (USPS Publication 28).</summary>
    [GeneratedRegex(@"\b\d{5}(-\d{4})?\s*$", Options)]
    private static partial Regex ZipAtEnd();

    /// <summary>Latitude and longitude.</summary>
    [GeneratedRegex(@"-?\d{1,3}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}|\d{1,3}°", Options)]
    private static partial Regex Coordinates();

    /// <summary>A link that opens a map.</summary>
    [GeneratedRegex(@"maps\.(app|google|apple)|goo\.gl/maps|google\.[a-z.]{2,6}/maps|openstreetmap\.org|what3words|w3w\.co", Options | RegexOptions.IgnoreCase)]
    private static partial Regex MapLink();
}
