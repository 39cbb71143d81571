namespace MouForge.Documents.Word.Body;

/// <summary>Languages as Word's proofing tools know them.</summary>
static class WordLanguage
{
    /// <summary>Word checks spelling only where a region is named; agreements here are made in the United States.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string Of(string language) => language switch
    {
        "en" => "en-US",
        "es" => "es-US",
        _ => language,
    };
}
