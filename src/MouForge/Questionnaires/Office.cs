namespace MouForge.Questionnaires;

/// <summary>A leadership role of the coalition (CP-24), and who holds it.</summary>
/// <param name="Role">Its name: "Co-lead (law enforcement)".</param>
/// <param name="Partner">The agency that holds it; null where none is named.</param>
/// <param name="Person">The person who holds it; null where the seat is empty.</param>
public sealed record Office(string Role, PartnerAnswers? Partner, string? Person)
{
    /// <summary>All leadership roles, in file order.</summary>
    public static IReadOnlyList<Office> All(AnswerSet answers) =>
    [
        .. answers.Coalition.Items("roles").Select(role => new Office(
            role.Text("role") ?? "",
            role.Text("held_by_partner") is { } id ? answers.FindPartner(id) : null,
            role.Text("person"))),
    ];

    /// <summary>
    /// The office of a name. Where none is called just so, one whose words before the bracket are the same and whose bracket the initials
    /// fit: "Co-lead (LE)" is "Co-lead (law enforcement)". Null where there is none.
    /// </summary>
    public static Office? Find(AnswerSet answers, string role)
    {
        var offices = All(answers);
        return offices.FirstOrDefault(office => AreSame(office.Role, role)) ?? offices.FirstOrDefault(office => IsShortFor(role, office.Role) || IsShortFor(office.Role, role));
    }

    /// <summary>Whether who fills a seat now holds this office.</summary>
    public bool IsHeldBy(Seat seat) => (Partner is null || Partner == seat.Partner) && seat.Person is { } person && IsHeldBy(person);

    /// <summary>Whether a person now holds this office.</summary>
    /// <param name="person">The name; upper and lower case and spaces do not matter.</param>
    public bool IsHeldBy(string person) => Person is { } holder && AreSame(holder, person);

    static bool IsShortFor(string brief, string whole)
    {
        var (briefWords, initials) = Split(brief);
        var (words, spelled) = Split(whole);
        return initials.Length > 1 && AreSame(briefWords, words) && AreSame(initials, Initials(spelled));
    }

    static (string Words, string Bracket) Split(string role)
    {
        int open = role.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && role.TrimEnd().EndsWith(')') ? (role[..open], role.TrimEnd()[(open + 1)..^1].Trim()) : (role, "");
    }

    static string Initials(string text)
        => string.Concat(text.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    static bool AreSame(string one, string other) => string.Equals(OneSpaced(one), OneSpaced(other), StringComparison.OrdinalIgnoreCase);

    static string OneSpaced(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
