namespace MouForge.Questionnaires.FreeText;

/// <summary>Words without which a pattern cannot match: a cheap look before it runs.</summary>
static class TellingWords
{
    static readonly string[] SocialSecurityWords = ["ssn", "social"];
    static readonly string[] AlienWords = ["alien", "a-n", "a n", "a #"];
    static readonly string[] MapWords = ["maps", "openstreetmap.org", "what3words", "w3w.co"];
    static readonly string[] BirthWords = ["born", "birth", "dob", "d.o.b"];
    static readonly string[] SpelledAgeWords = ["year", "yr", "aged", "age "];
    static readonly string[] AgeWords = [.. SpelledAgeWords, "yo", "y/o", "girl", "boy", "woman", "man", "teen", "child", "daughter", "son", "client", "victim"];

    static readonly string[] CaseWords =
    [
        "case", "docket", "cause", "incident", "report", "complaint", "warrant", "citation", "booking", "inmate", "file", "record", "chart", "patient",
        "cr", "cv", "cf", "cm", "jv", "jd", "dr", "dv", "mj",
    ];

    public static bool SocialSecurity(string text) => HasAny(text, SocialSecurityWords);

    /// <summary>Whether a text holds a capital A, or says number: an A-number needs one of both.</summary>
    public static bool Alien(string text) => text.Contains('A', StringComparison.Ordinal) || HasAny(text, AlienWords);

    public static bool MapLink(string text) => HasAny(text, MapWords);

    public static bool Birth(string text) => HasAny(text, BirthWords);

    /// <summary>Whether an age may be spoken of; without figures it must be spelled out and called one.</summary>
    public static bool Age(string text, int digits) => HasAny(text, digits == 0 ? SpelledAgeWords : AgeWords);

    public static bool Case(string text) => HasAny(text, CaseWords);

    static bool HasAny(string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
