using MouForge.Questionnaires;

namespace MouForge.Reviews.Checks;

/// <summary>(x) Whoever takes over an office is known, still there, and not the person who holds it now.</summary>
sealed class SuccessorCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
        => from successor in AnsweredQuestion.All(scope.Library, scope.Answers, AnswerMeaning.Successor)
           let finding = FindingOf(successor, scope.Answers)
           where finding is not null
           select finding;

    static ReviewFinding? FindingOf(AnsweredQuestion successor, AnswerSet answers)
    {
        string role = successor.Beside(AnswerMeaning.Office) ?? "";
        var office = role.Length > 0 ? Office.Find(answers, role) : null;
        if (Seat.Read(successor.Text!, answers) is not { } seat)
            return office?.IsHeldBy(successor.Text!) == true ? Holds(successor, successor.Text!, role) : null;
        string name = seat.Partner.LegalName;
        if (!seat.Partner.TakesPart)
            return Warning(successor, "successor_left", $"{name} no longer takes part, so nobody from it can take over '{role}'. Name another successor.");
        if (seat.Person is not { } person)
            return Warning(successor, "successor_seat_empty", $"{name} has not said who fills this seat, so '{role}' has no successor there. Ask it for a name, or name another successor.");
        return office?.IsHeldBy(seat) == true ? Holds(successor, person, role) : null;
    }

    static ReviewFinding Holds(AnsweredQuestion successor, string person, string role)
        => Warning(successor, "successor_holds_office", $"{person} holds the office '{role}' now and cannot be its successor. Name somebody else.");

    static ReviewFinding Warning(AnsweredQuestion successor, string code, string message) => Finding.Warning("x", code, successor.Path, message);
}
