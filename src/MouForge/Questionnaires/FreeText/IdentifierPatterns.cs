using System.Text.RegularExpressions;

namespace MouForge.Questionnaires.FreeText;

/// <summary>Shapes of numbers that point to one person. Every repetition is bounded, so that hostile text costs no more than its length.</summary>
static partial class IdentifierPatterns
{
    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    const string Month = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    const string Date = @"(\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
        + $@"|{Month}\.? \d{{1,2}}(st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(st|nd|rd|th)? (of )?{Month}\.?,? \d{{4}})";

    /// <summary>
    /// Three, two and four digits with the same sign between them; not the end of a foreign phone number. Case must count here: a pattern that
    /// looks back at a group without regard to case is not compiled ahead of time.
    /// </summary>
    [GeneratedRegex(@"(?<![\d+]|\d[-. ]|\+\d{1,3} )\d{3}(?<sign>[-. ])\d{2}\k<sign>\d{4}(?!\d|[-.]\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex SocialSecurityNumber();

    /// <summary>Nine digits that are called by their name.</summary>
    [GeneratedRegex(@"\b(ssn|social security)\b\D{0,20}(\d[-. ]?){8}\d(?!\d)", Options)]
    public static partial Regex NamedSocialSecurityNumber();

    /// <summary>The letter A and eight or nine digits, or as many called an alien number.</summary>
    [GeneratedRegex(@"(?<![a-z0-9])((?-i:A)[-# ]{0,2}(\d{8,9}|\d{3}[- ]\d{3}[- ]\d{3})|(alien|a)[- ](registration )?(number|no\.?|#)\D{0,10}(\d[- ]?){7,8}\d)(?!\d)", Options)]
    public static partial Regex AlienNumber();

    /// <summary>A full date next to a word for birth.</summary>
    [GeneratedRegex($@"\b(dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born)\b[^\d]{{0,15}}?{Date}|{Date}\W{{0,5}}(dob|d\.o\.b|date of birth|birth ?date)\b", Options)]
    public static partial Regex DateOfBirth();

    /// <summary>A number called case, docket, report and so on, or shaped like a court's.</summary>
    [GeneratedRegex(
        @"\b(case|docket|cause|incident|report|complaint|warrant|citation|booking|inmate|court file|file|medical record|chart|patient) ?((no|nr|num|number|id)\b\.?|#) ?[:#]? ?(?=[\w/-]{0,20}\d)\w"
        + @"|\b(case|docket|incident report|police report|court file):? (?=([\w/-]{0,10}?\d){5})\w{1,15}[-/]"
        + @"|\b(\d:)?\d{2,4}[- ]?(?-i:CR|CV|CF|CM|JV|JD|DR|DV|MJ|-cr-|-cv-|-mj-)[- ]?\d{3,8}\b",
        Options)]
    public static partial Regex CaseNumber();

    /// <summary>Ten digits as phone numbers are grouped, or a number with a country code.</summary>
    [GeneratedRegex(@"(?<![\d-])((\+?1[-. ])?(\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}|\+\d[\d -]{7,14}\d)(?!\d)", Options)]
    public static partial Regex Phone();

    /// <summary>Words around a number that belongs to an agency, and toll-free codes.</summary>
    [GeneratedRegex(@"(hot|help|crisis|tip|text|shelter|intake|office|24-h(our)?) ?-?line|crisis|dispatch|front desk|switchboard|main office|24/7|24[- ]hours?|\b(800|888|877|866|855|844|833)[-. )]|\b(911|988)\b", Options)]
    public static partial Regex PublicLine();
}
