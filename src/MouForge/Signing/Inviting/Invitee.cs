namespace MouForge.Signing.Inviting;

/// <summary>Whom to ask.</summary>
/// <param name="PersonId">The person's id.</param>
/// <param name="Name">The name the person goes by; it need not be a legal name.</param>
/// <param name="Title">Office or title.</param>
/// <param name="Email">Where the invitation goes; empty for paper only.</param>
/// <param name="Phone">For codes; empty where there is none.</param>
public sealed record Invitee(string PersonId, string Name, string Title, string Email = "", string Phone = "")
{
    internal Refusal? Check() => Words.CheckName("The name", Name) ?? Words.CheckName("The title", Title);

    internal Dictionary<string, string> Personal() => new(StringComparer.Ordinal)
    {
        ["name"] = Name,
        ["title"] = Title,
        ["email"] = Email,
        ["phone"] = Phone,
    };
}
