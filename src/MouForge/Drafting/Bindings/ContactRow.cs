using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>A person of an agency whom others can reach. What the agency does not want printed is left out.</summary>
sealed class ContactRow(AnswerMap person, string role, IReadOnlyList<string> printed) : Bound
{
    public static Members<ContactRow> Members { get; } = new()
    {
        { "name", ValueShape.Text, row => row.Text("name", "name") },
        { "role", ValueShape.Text, row => row.Role },
        { "title", ValueShape.Text, row => row.Text("title", "title") },
        { "phone", ValueShape.Text, row => row.Text("phone", "phone") },
        { "email", ValueShape.Text, row => row.Text("email", "e-mail") },
    };

    string Role => role;

    public static object Of(PartnerBinding partner, RootBinding root)
    {
        var answers = partner.Answers.Answers;
        var printed = answers.Choices("contact_privacy");
        var rows = new List<Bound>();
        foreach (var (key, role) in (ReadOnlySpan<(string, string)>)[("rep", "representative"), ("alternate", "alternate")])
        {
            if (answers.Group(key) is { } person)
                rows.Add(new ContactRow(person, root.Prose.Words.Phrase(role), printed));
        }
        return rows.Count == 0 ? Absent.Nothing : new BoundList(rows);
    }

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    string Text(string key, string detail)
        => printed.Count > 0 && !printed.Contains(detail, StringComparer.OrdinalIgnoreCase) ? "" : person.Text(key) ?? "";
}
