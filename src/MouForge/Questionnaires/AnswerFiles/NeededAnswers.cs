namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>The answers without which nothing can be drafted or found again. One that is a problem already is not reported as missing, too.</summary>
static class NeededAnswers
{
    public static void Report(AnswerMap coalition, Findings findings)
    {
        Report(coalition, "name", "coalition", "The coalition's name is always needed.", findings);
        Report(coalition, "short_name", "coalition", "The coalition's short name is always needed; a few letters are enough.", findings);
    }

    public static void Report(PartnerAnswers partner, Findings findings)
    {
        string path = partner.Answers.Path;
        Report(partner.Answers, "partner_id", path, "Each agency needs an id that the other answers use, such as \"p1\".", findings);
        Report(partner.Answers, "legal_name", path, "Each agency's full legal name is always needed.", findings);
        Report(partner.Answers, "types", path, "What kind of agency it is decides which clauses stand; name at least one type, such as [\"PT-01\"].", findings);
        Report(partner.Answers, "level", path, "How the agency takes part is always needed, such as \"signing member\".", findings);
    }

    static void Report(AnswerMap answers, string key, string path, string message, Findings findings)
    {
        if (!answers.IsAnswered(key) && !findings.Problems.HasAt(JsonPath.Of(path, key)))
            findings.Problem(JsonPath.Of(path, key), AnswerCodes.Needed, message);
    }
}
