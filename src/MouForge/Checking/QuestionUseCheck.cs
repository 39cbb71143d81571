using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Checking;

/// <summary>A question that no text, condition or rule uses wastes a volunteer's evening.</summary>
static class QuestionUseCheck
{
    // Read by the program itself: identity and file names, signing, contact lists, the review and the record.
    static readonly HashSet<string> UsedByProgram = new(StringComparer.Ordinal)
    {
        "short_name", "time_zone", "postal_address", "lead_partner", "partner_id", "legal_name", "types", "level", "base",
        "rep", "alternate", "signatory", "approval.body", "approval.when", "approval.resolution", "contact_privacy", "location_secret", "kind", "live_when",
        "core_partners", "primary_backup", "gaps_plan", "public_copy", "offers", "needs", "also_known", "months",
    };

    public static IEnumerable<TemplateFinding> Find(TemplateLibrary library)
    {
        var used = TextCheck.Prepared(library).SelectMany(text => text.Questions).Select(question => (question.Level, question.FullKey)).ToHashSet();
        foreach (var path in Paths(library))
        {
            used.Add((LevelOf(path.Root), path.Key));
        }
        return from question in Questions(library)
               where question.Privacy is not (PrivacyLevel.Lead or PrivacyLevel.Private)
               where !UsedByProgram.Contains(question.FullKey) && !used.Contains((question.Level, question.FullKey))
               where !used.Any(use => use.Level == question.Level && question.Within is not null && use.FullKey == question.Within)
               select new TemplateFinding(question.Source.File, question.Source.Line, question.Id, "unused_question", true,
                   $"'{question.FullKey}' is asked, but no text, condition or rule uses the answer. Use it or drop it.");
    }

    static IEnumerable<Question> Questions(TemplateLibrary library)
        => library.Shared.Coalition.Questions
            .Concat(library.Shared.Partner.Questions)
            .Concat(library.Templates.SelectMany(template => template.Questions.Questions.Concat(template.PartnerQuestions.Questions)));

    static IEnumerable<ConditionPath> Paths(TemplateLibrary library)
    {
        var shared = library.Shared;
        IEnumerable<Condition?> conditions =
        [
            .. shared.Flags.Flags.Select(flag => flag.When),
            .. shared.Clauses.Clauses.SelectMany(clause => (Condition?[])[clause.When, clause.PrintedWhen]),
            .. library.Templates.SelectMany(template => template.Sections.Select(section => section.When)),
            .. library.Templates.SelectMany(template => template.Variants.Select(variant => variant.When)),
            .. Questions(library).Select(question => question.When),
        ];
        return conditions.OfType<Condition>().SelectMany(condition => condition.Paths).Concat(shared.Strictest.Rules.SelectMany(rule => rule.Of));
    }

    static QuestionLevel LevelOf(ConditionRoot root) => root switch
    {
        ConditionRoot.Partner => QuestionLevel.Partner,
        ConditionRoot.Document => QuestionLevel.Document,
        _ => QuestionLevel.Coalition,
    };
}
