using MouForge.AuditTrail;
using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>Adds a person to a coalition, or changes one.</summary>
public sealed class SavePerson(PeopleStore people)
{
    const int LongestText = 200;

    /// <summary>Whom to save.</summary>
    /// <param name="Coalition">The coalition.</param>
    /// <param name="Person">The person as read and changed, with its tag; one without a tag is new and is given an id.</param>
    /// <param name="By">The lead, an administrator, or somebody of the person's agency.</param>
    public sealed record Command(CoalitionId Coalition, Person Person, Participant By);

    /// <summary>Saves the person.</summary>
    /// <returns>The person as stored. Fails as <see cref="NotAllowed"/>, <see cref="InvalidAnswers"/>, <see cref="NotFound"/> or <see cref="PersonChanged"/>.</returns>
    public async Task<Outcome<Person>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        var person = command.Person;
        if (Objections(person) is { Count: > 0 } problems)
            return new InvalidAnswers(problems, []);
        if (person.Tag is null)
            return Refusal(person, null, command.By) is { } refusal ? refusal : await people.AddAsync(command.Coalition, person, command.By, cancellation);
        if (await people.FindAsync(command.Coalition, person.Id, cancellation) is not { } before)
            return new NotFound($"person '{person.Id}'");
        if (Refusal(person, before, command.By) is { } reason)
            return reason;
        if (before.Tag == person.Tag && await people.ReplaceAsync(command.Coalition, person, before, command.By, cancellation) is { } saved)
            return saved;
        return await people.FindAsync(command.Coalition, person.Id, cancellation) is { } current ? new PersonChanged(current) : new NotFound($"person '{person.Id}'");
    }

    // An agency names its own people. Who leads and who runs the installation is not for an agency to say.
    static NotAllowed? Refusal(Person person, Person? before, Participant by)
    {
        if (by.MayAnswerForCoalition || by.Actor.Role == ActorRole.Administrator)
            return null;
        bool isOwn = by.Partner is not null && person.Partner == by.Partner && (before is null || before.Partner == by.Partner);
        bool keepsOffices = Offices(person).SequenceEqual(before is null ? [] : Offices(before));
        return isOwn && keepsOffices ? null : new NotAllowed("An agency names its own people; the lead or an administrator names all others, and who leads. Ask the lead.");
    }

    static IEnumerable<PersonRole> Offices(Person person) => person.Roles.Where(role => role is PersonRole.Lead or PersonRole.Administrator);

    static List<AnswerFinding> Objections(Person person)
    {
        var problems = new List<AnswerFinding>();
        foreach (var (path, text) in (ReadOnlySpan<(string, string)>)[("name", person.Name), ("title", person.Title), ("email", person.Email), ("phone", person.Phone)])
        {
            if (text.Length > LongestText || text.Any(char.IsControl))
                problems.Add(new(path, AnswerCodes.ControlCharacter, $"This is one line of at most {LongestText} characters. Shorten it."));
        }

        if (string.IsNullOrWhiteSpace(person.Name))
            problems.Add(new("name", AnswerCodes.Needed, "Give the name the person goes by."));
        if (person.Email.Length > 0 && !IsAddress(person.Email))
            problems.Add(new("email", AnswerCodes.WrongType, "This is no e-mail address. Write it as name@example.org, or leave it empty."));
        return problems;
    }

    static bool IsAddress(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }
}
