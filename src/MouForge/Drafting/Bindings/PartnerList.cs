using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>The agencies that take part, in alphabetical order of the document's language.</summary>
sealed class PartnerList
{
    readonly Func<PartnerAnswers, PartnerBinding> _bind;

    PartnerList(IReadOnlyList<PartnerBinding> all, object lead, Func<PartnerAnswers, PartnerBinding> bind)
    {
        _bind = bind;
        All = all;
        Signing = [.. all.Where(partner => partner.Answers.Signs)];
        Supporting = [.. all.Where(partner => !partner.Answers.Signs)];
        Lead = lead;
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<PartnerBinding> All { get; }

    /// <summary>Those that sign.</summary>
    public IReadOnlyList<PartnerBinding> Signing { get; }

    /// <summary>Those that do not.</summary>
    public IReadOnlyList<PartnerBinding> Supporting { get; }

    /// <summary>The agency that leads, or nothing.</summary>
    public object Lead { get; }

    /// <summary>Binds the agencies of a document.</summary>
    public static PartnerList Of(RootBinding root, AnswerFields fields)
    {
        var partners = root.Facts.Answers.Partners.Where(partner => partner.TakesPart).OrderBy(partner => partner.LegalName, root.Prose.Order).ToList();
        string? lead = root.Facts.Answers.Coalition.Text("lead_partner");
        var shorts = new Lazy<IReadOnlyList<string>>(() => ShortNames.Of(partners, root.Facts.Answers.Coalition));
        var bound = new List<PartnerBinding>(partners.Count);
        foreach (var partner in partners)
            bound.Add(new PartnerBinding(root, partner, fields) { Number = bound.Count + 1, IsLead = partner.Id == lead, Shorts = shorts });
        return new PartnerList(bound, bound.Find(partner => partner.IsLead) as object ?? Absent.Nothing, Bind);

        // An agency outside the list stands behind it and lends its full name as short name.
        PartnerBinding Bind(PartnerAnswers partner)
            => new(root, partner, fields) { Number = 1, IsLead = false, Shorts = new Lazy<IReadOnlyList<string>>([partner.LegalName]) };
    }

    /// <summary>What a text can use of an agency, be it among those that take part or not.</summary>
    public PartnerBinding BindingOf(PartnerAnswers partner) => All.FirstOrDefault(bound => bound.Answers == partner) ?? _bind(partner);
}
