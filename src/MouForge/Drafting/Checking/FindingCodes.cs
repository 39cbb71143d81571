namespace MouForge.Drafting.Checking;

/// <summary>Stable names of what a check of templates finds.</summary>
static class FindingCodes
{
    /// <summary>A mistake in a file.</summary>
    public const string Mistake = "mistake";

    /// <summary>Something is not there in a language of the template.</summary>
    public const string MissingLanguage = "missing_language";

    /// <summary>A question whose answer nothing uses.</summary>
    public const string UnusedQuestion = "unused_question";

    /// <summary>A clause that no document prints.</summary>
    public const string UnreachableClause = "unreachable_clause";

    /// <summary>A sample that cannot be read or drafted.</summary>
    public const string SampleFails = "sample_fails";

    /// <summary>A text harder to read than it may be.</summary>
    public const string ReadingGrade = "reading_grade";

    /// <summary>Too many sentences that do not say who does what.</summary>
    public const string PassiveVoice = "passive_voice";

    /// <summary>A word that only professionals use.</summary>
    public const string Jargon = "jargon";

    /// <summary>A sentence with too many words.</summary>
    public const string LongSentence = "long_sentence";
}
