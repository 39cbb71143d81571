using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>An agency: what the program works out about it, and behind that its own answers.</summary>
sealed class PartnerBinding(RootBinding root, PartnerAnswers answers, AnswerFields fields) : Bound
{
    readonly AnswerBinding _own = new(answers.Answers, fields, root.BlanksFor(answers));
    readonly Dictionary<string, object> _known = new(StringComparer.Ordinal);
    OfferRows? _offers;

    /// <summary>What the program works out.</summary>
    public static Members<PartnerBinding> Members { get; } = new()
    {
        { "number", ValueShape.Number, partner => partner.Number },
        { "name", ValueShape.Text, partner => partner.NameOrBlank },
        { "short", ValueShape.Text, partner => partner.Short },
        { "kinds", new ListShape(ValueShape.Text), partner => partner.Kinds },
        { "kinds_text", ValueShape.Text, partner => partner.KindsText },
        { "base_word", ValueShape.Text, partner => partner.BaseWord },
        { "needs_approval", ValueShape.YesNo, partner => partner.Approval.IsNeeded },
        { "is_lead", ValueShape.YesNo, partner => partner.IsLead },
        { "signs", ValueShape.YesNo, partner => partner.Answers.Signs },
        { "is_court", ValueShape.YesNo, partner => partner.Answers.Types.Contains(Court) },
        { "is_federal", ValueShape.YesNo, partner => partner.IsFederal },
        { "authority_text", ValueShape.Text, partner => partner.Authority.Text },
        { "approval_text", ValueShape.Text, partner => partner.Approval.Text },
        { "contact_rows", new ListShape(new GroupShape(ContactRow.Members)), partner => ContactRow.Of(partner, root: partner.Root) },
        { "service_rows", new ListShape(new GroupShape(OfferRow.Members)), partner => partner.Offers.Rows },
        { "shows", new GroupShape(ShownColumns.Members), partner => partner.Offers.Shows },
        { "also_rows", new ListShape(new GroupShape(OfferRow.Members)), partner => partner.Offers.Others },
        { "need_rows", new ListShape(new GroupShape(NeedRow.Members)), partner => NeedRow.Of(partner, partner.Root) },
    };

    const string Court = "PT-08";

    static readonly string[] FederalTypes = ["PT-04", "PT-07"];

    /// <summary>What the text can use everywhere.</summary>
    public RootBinding Root => root;

    /// <summary>What the agency answered.</summary>
    public PartnerAnswers Answers => answers;

    /// <summary>Its place in the alphabetical order, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it leads.</summary>
    public required bool IsLead { get; init; }

    /// <summary>The short names of all agencies, in order.</summary>
    public required Lazy<IReadOnlyList<string>> Shorts { get; init; }

    /// <summary>Its legal name.</summary>
    public string Name => answers.LegalName;

    /// <summary>A name short enough for the head of a narrow column.</summary>
    public string Short => Shorts.Value[Number - 1];

    /// <summary>On what ground its signatory signs.</summary>
    public SigningAuthority Authority => new(answers.Answers, root);

    /// <summary>Who must approve before it is bound.</summary>
    public SigningApproval Approval => new(answers.Answers, root);

    /// <summary>What it offers.</summary>
    public OfferRows Offers => _offers ??= new OfferRows(this);

    object NameOrBlank => Name.Length > 0 || !_own.TryGet("legal_name", out object blank) ? Name : blank;

    object Kinds => answers.Types.Count == 0 ? Absent.Nothing : new TextList(KindNames);

    string KindsText => root.Prose.Enumeration([.. KindNames.Select((kind, i) => i == 0 ? kind : root.Prose.Sentences.Lower(kind))]);

    string[] KindNames => [.. answers.Types.Select(root.Names.EntryName)];

    bool IsFederal => answers.Answers.Choices("laws").Contains("federal agency", StringComparer.OrdinalIgnoreCase) || answers.Types.Any(FederalTypes.Contains);

    object BaseWord => answers.Answers.Text("base") switch
    {
        "community-based" => root.Prose.Words.Phrase("base_community"),
        "systems-based" => root.Prose.Words.Phrase("base_systems"),
        "business" => root.Prose.Words.Phrase("base_business"),
        "individual" => root.Prose.Words.Phrase("base_individual"),
        { } typed => typed,
        null => _own.TryGet("base", out object blank) ? blank : Absent.Nothing,
    };

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value)
    {
        if (_known.TryGetValue(name, out value!))
            return true;
        if (!Members.TryGet(this, name, out value))
            return _own.TryGet(name, out value);
        _known.Add(name, value);
        return true;
    }
}
