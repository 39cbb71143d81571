using MouForge.Coverage;

namespace MouForge.Drafting.Bindings;

/// <summary>A service that two or more agencies offer, and whom to call first.</summary>
sealed class SharedServiceBinding(ServiceRow row, RootBinding root) : Bound
{
    public static Members<SharedServiceBinding> Members { get; } = new()
    {
        { "id", ValueShape.Text, service => service.Id },
        { "name", ValueShape.Text, service => service.Name },
        { "offered_by", new ListShape(ValueShape.Text), service => new TextList(service.Names(_ => true)) },
        { "primary", ValueShape.Text, service => service.Called("primary", ServicePart.Primary) },
        { "backup", ValueShape.Text, service => service.Called("backup", ServicePart.Backup) },
        { "where", ValueShape.Text, service => service.Where },
    };

    string Id => row.Service.Id;

    string Name => root.Names.EntryName(row.Service.Id);

    string Where => string.Join("; ", row.FirstCalls.Select(call => call.Answer.Text("where")).OfType<string>());

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    // What was agreed, with names for ids; words that name nobody, a dash or "none", are nothing. Without an agreement, the agencies' own answers.
    string Called(string key, ServicePart part)
    {
        if (row.FirstCalls.Count == 0)
            return string.Join("; ", Names(offer => offer.Part == part));
        var texts = row.FirstCalls.Select(call => call.Answer.Text(key)).OfType<string>();
        return string.Join("; ", texts.Where(text => PartnerMentions.Find(text, root.Facts.Answers).Count > 0).Select(root.Names.WithPartnerNames));
    }

    string[] Names(Func<ServiceOffer, bool> which)
        => [.. root.Partners.All.Where(partner => row.Offers.Any(offer => offer.Partner == partner.Answers && which(offer))).Select(partner => partner.Name)];
}
