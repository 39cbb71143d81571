namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Holds a chosen text against what its question offers.</summary>
static class ChoiceCheck
{
    /// <summary>The text, spelt as the question offers it; as typed, with a finding where due, if it offers none such.</summary>
    public static string Read(Question question, string text, string path, FileContext context, out bool offered)
    {
        offered = true;
        foreach (var option in question.Options)
        {
            if (string.Equals(option.Value, text, StringComparison.OrdinalIgnoreCase))
                return option.Value;
        }

        foreach (string catalog in question.Catalogs)
        {
            if (catalog == Question.PartnerCatalog ? context.PartnerIds.Contains(text) : context.Questions.Catalogs.Of(catalog).Find(text) is not null)
                return text;
        }

        offered = false;
        Report(question, text, path, context);
        return text;
    }

    static void Report(Question question, string text, string path, FileContext context)
    {
        if (question.Catalogs.Count == 0)
        {
            if (!question.Free)
                context.Findings.Warning(path, AnswerCodes.NotAnOption, $"This is none of the answers offered and is printed as typed{Hint(question, text, context)}");
        }
        else if (question.Catalogs.Contains(Question.PartnerCatalog))
        {
            context.Findings.Problem(path, AnswerCodes.UnknownPartner, $"{ShownText.Of(text)} is no partner_id of this file{Hint(question, text, context)}");
        }
        else if (!question.Free || AnswerIds.LooksLikeOne(text))
        {
            string catalogs = string.Join(" or ", question.Catalogs);
            context.Findings.Problem(path, AnswerCodes.UnknownId, $"{ShownText.Of(text)} is no id of the catalog {catalogs}{Hint(question, text, context)}");
        }
    }

    static string Hint(Question question, string text, FileContext context)
    {
        string otherwise = question.Catalogs.Count > 0 ? "." : $"; offered are: {string.Join(" · ", question.Options.Select(option => option.Value))}.";
        return NearestName.Hint(text, Offered(question, context), otherwise);
    }

    static IEnumerable<string> Offered(Question question, FileContext context)
        => question.Options.Select(option => option.Value).Concat(question.Catalogs.SelectMany(catalog => catalog == Question.PartnerCatalog
            ? context.PartnerIds
            : context.Questions.Catalogs.Of(catalog).Entries.Select(entry => entry.Id)));
}
