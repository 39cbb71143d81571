namespace MouForge.Questionnaires;

/// <summary>A seat of an agency, as answers name it: "p4 alternate", "p2 rep", "p1 head".</summary>
/// <param name="Partner">The agency.</param>
/// <param name="Kind">Which of its seats.</param>
public sealed record Seat(PartnerAnswers Partner, SeatKind Kind)
{
    /// <summary>The key under which the agency names who fills the seat.</summary>
    public string Key => Kind switch
    {
        SeatKind.Representative => "rep",
        SeatKind.Alternate => "alternate",
        SeatKind.Head => "signatory",
    };

    /// <summary>Name of the person who fills it; null where nobody does.</summary>
    public string? Person => Partner.Answers.Group(Key)?.Text("name") ?? Partner.Answers.Text(Key);

    /// <summary>That person's title; null where none was given.</summary>
    public string? Title => Partner.Answers.Group(Key)?.Text("title");

    /// <summary>The seat a text names: an agency's id or legal name, and behind it the seat; null where it names none.</summary>
    public static Seat? Read(string text, AnswerSet answers)
    {
        text = text.Trim();
        int space = text.LastIndexOf(' ');
        return space > 0 && KindOf(text[(space + 1)..]) is { } kind && PartnerOf(text[..space].TrimEnd(), answers) is { } partner ? new Seat(partner, kind) : null;
    }

    static SeatKind? KindOf(string word) => word.ToLowerInvariant() switch
    {
        "rep" or "representative" => SeatKind.Representative,
        "alternate" => SeatKind.Alternate,
        "head" or "signatory" => SeatKind.Head,
        _ => null,
    };

    static PartnerAnswers? PartnerOf(string name, AnswerSet answers)
        => answers.FindPartner(name) ?? answers.Partners.FirstOrDefault(partner => string.Equals(partner.LegalName, name, StringComparison.OrdinalIgnoreCase));
}
