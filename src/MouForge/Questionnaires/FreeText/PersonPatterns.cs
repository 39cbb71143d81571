using System.Text.RegularExpressions;

namespace MouForge.Questionnaires.FreeText;

/// <summary>Sentences about one person: "a 15-year-old girl from …". Groups ("16-year-olds", "youth aged 11 to 16") are no story.</summary>
static partial class PersonPatterns
{
    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    const string Age = @"(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty([- ]\w{3,5})?)";

    const string Person = "(girl|boy|woman|man|child|kid|baby|teen|teenager|youth|male|female|victim|survivor|client|patient|student|mother|father|mom|daughter|son"
        + "|sister|brother|wife|husband|girlfriend|boyfriend|runaway|person|minor|adult|migrant|immigrant|worker)";

    const string OneOf = @"\b(an?|one|the|our|this|that|her|his|my|another)\s+([a-z'-]{1,20}\s+){0,2}";

    public static bool Matches(string plain) => YearsOld().IsMatch(plain) || Aged().IsMatch(plain) || BesideAge().IsMatch(plain);

    /// <summary>"a 15-year-old girl", "the fifteen year old from …".</summary>
    [GeneratedRegex($@"{OneOf}{Age}[- ]?(years?|yrs?|y)[-/ ]?(old|o)\b(\s+([a-z'-]{{1,20}}\s+){{0,2}}{Person}\b|\s+(from|who|was|is|named|called|with|in|at)\s|\s*([.,;!]|$))", Options)]
    private static partial Regex YearsOld();

    /// <summary>"a girl aged 15", "our client, age 15".</summary>
    [GeneratedRegex($@"{OneOf}{Person},?\s+(who (is|was)\s+)?(aged?|of)\s+{Age}\b(?!\s*(-|to\b|and\b|or\b|through\b|\+))", Options)]
    private static partial Regex Aged();

    /// <summary>"a girl, 15, was", "woman (23)".</summary>
    [GeneratedRegex($@"\b(girl|boy|woman|man|teen|child|daughter|son|client|victim)\s*[,(]\s*\d{{1,2}}\s*[,)]", Options)]
    private static partial Regex BesideAge();
}
