using MouForge.Coverage;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>A service that an agency offers.</summary>
/// <param name="offer">What the agency answered.</param>
/// <param name="part">The part that counts.</param>
/// <param name="root">What the text can use everywhere.</param>
sealed class OfferRow(AnswerMap offer, ServicePart part, RootBinding root) : Bound
{
    const string Other = "other";

    public static Members<OfferRow> Members { get; } = new()
    {
        { "service", ValueShape.Text, row => row.Service },
        { "detail", ValueShape.Text, row => row.Detail },
        { "part", ValueShape.Text, row => row.Part },
        { "capacity", ValueShape.Text, row => row.Text("capacity") },
        { "refer", ValueShape.Text, row => row.Text("how_to_refer") },
        { "within", ValueShape.Text, row => row.Text("response_time") },
    };

    /// <summary>Whether it stands in the table: it is the first call, or there is something to say in the columns.</summary>
    public bool HasRow => part == ServicePart.Primary || Capacity.Length + Refer.Length + Within.Length > 0;

    /// <summary>Whether it stands in the sentence below the table, where names are as in running text.</summary>
    public bool InText { get; init; }

    /// <summary>The name of the service; for something else, what the agency wrote.</summary>
    public string Service => IsOther ? OwnWords : InText ? root.Names.Lower(root.Names.EntryInText(Text("service"))) : root.Names.EntryName(Text("service"));

    /// <summary>What exactly is offered; nothing where that only says the service again.</summary>
    public string Detail => IsOther || SaysTheSame(Text("detail")) ? "" : Text("detail");

    /// <summary>How much of it there is.</summary>
    public string Capacity => Text("capacity");

    /// <summary>How people reach the agency.</summary>
    public string Refer => Text("how_to_refer");

    /// <summary>How soon it answers.</summary>
    public string Within => Text("response_time");

    bool SaysTheSame(string detail) => string.Equals(detail.Trim().TrimEnd('.'), Service, StringComparison.OrdinalIgnoreCase);

    bool IsOther => string.Equals(Text("service"), Other, StringComparison.OrdinalIgnoreCase);

    string OwnWords => Text("detail") is { Length: > 0 } detail ? detail : root.Prose.Words.Phrase("other_service");

    string Part => root.Prose.Words.Phrase(part switch
    {
        ServicePart.Primary => "part_primary",
        ServicePart.Available => "part_available",
        ServicePart.Backup => "part_backup",
    });

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    string Text(string key) => offer.Text(key) ?? "";
}
