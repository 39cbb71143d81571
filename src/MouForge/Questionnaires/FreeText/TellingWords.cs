namespace MouForge.Questionnaires.FreeText;

/// <summary>Words without which a pattern cannot match, in small letters: a cheap look before it runs.</summary>
static class TellingWords
{
    public static string[] SocialSecurity { get; } = ["ssn", "social"];

    /// <summary>An A-number stands behind a capital A or behind its name; both begin with this letter.</summary>
    public static string[] Alien { get; } = ["a"];

    public static string[] Birth { get; } = ["born", "birth", "dob", "d.o.b"];

    public static string[] Map { get; } = ["maps", "openstreetmap.org", "what3words", "w3w.co"];

    /// <summary>An age without figures is spelled out and called one.</summary>
    public static string[] SpelledAge { get; } = ["year", "yr", "aged", "age "];

    public static string[] Age { get; } = [.. SpelledAge, "yo", "y/o", "girl", "boy", "woman", "man", "teen", "child", "daughter", "son", "client", "victim"];

    public static string[] Case { get; } =
    [
        "case", "docket", "cause", "incident", "report", "complaint", "warrant", "citation", "booking", "inmate", "file", "record", "chart", "patient",
        "cr", "cv", "cf", "cm", "jv", "jd", "dr", "dv", "mj",
    ];
}
