using MouForge.Questionnaires;

namespace MouForge.Reviews.Checks;

/// <summary>(x) Every office of the coalition is held by somebody whose agency still takes part and still names that person.</summary>
sealed class OfficeHolderCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        var offices = Office.All(scope.Answers);
        for (int i = 0; i < offices.Count; i++)
        {
            if (FindingOf(offices[i], scope.Answers.Coalition.Items("roles")[i]) is { } finding)
                yield return finding;
        }
    }

    static ReviewFinding? FindingOf(Office office, AnswerMap answers)
    {
        if (office.Person is not { } person)
            return Warning(answers, "person", "office_vacant", $"Nobody holds the office '{office.Role}'. Name who does, or who acts until it is filled.");
        if (office.Partner is not { } partner)
            return null;
        if (!partner.TakesPart)
            return Warning(answers, "held_by_partner", "officer_left", $"{person} holds the office '{office.Role}' for {partner.LegalName}, which no longer takes part. Fill the office anew.");
        return People(partner).Contains(person, StringComparer.OrdinalIgnoreCase) || !People(partner).Any()
            ? null
            : Warning(answers, "person", "officer_left", $"{person} holds the office '{office.Role}', but {partner.LegalName} names nobody of that name. Ask whether that person has left.");
    }

    static IEnumerable<string> People(PartnerAnswers partner)
        => Enum.GetValues<SeatKind>().Select(kind => new Seat(partner, kind).Person).OfType<string>().Select(name => name.Trim());

    static ReviewFinding Warning(AnswerMap answers, string key, string code, string message) => Finding.Warning("x", code, answers.PathOf(key), message);
}
