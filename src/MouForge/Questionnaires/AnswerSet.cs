namespace MouForge.Questionnaires;

/// <summary>All answers given for a coalition and its documents. Immutable.</summary>
public sealed class AnswerSet
{
    static readonly IReadOnlyList<AnswerMap> NoAnswers = [AnswerMap.Empty];

    readonly IReadOnlyDictionary<string, IReadOnlyList<AnswerMap>> _entries;
    readonly Dictionary<string, PartnerAnswers> _partnersById;

    internal AnswerSet(
        AnswerMap coalition,
        IReadOnlyList<PartnerAnswers> partners,
        IReadOnlyDictionary<string, IReadOnlyList<AnswerMap>> entries,
        IReadOnlyList<AnswerMap> invitedNotSigning)
    {
        Coalition = coalition;
        Partners = partners;
        PartnersInOrder = [.. partners.OrderBy(partner => partner.LegalName, LegalNameOrder.Instance)];
        InvitedNotSigning = invitedNotSigning;
        _entries = entries;
        _partnersById = new(partners.Count, StringComparer.Ordinal);
        foreach (var partner in partners)
            _partnersById.TryAdd(partner.Id, partner);
    }

    /// <summary>What the lead answered for the coalition.</summary>
    public AnswerMap Coalition { get; }

    /// <summary>The agencies, in file order.</summary>
    public IReadOnlyList<PartnerAnswers> Partners { get; }

    /// <summary>The agencies by legal name, as <see cref="LegalNameOrder"/> says; equal names stay in file order.</summary>
    public IReadOnlyList<PartnerAnswers> PartnersInOrder { get; }

    /// <summary>Agencies that were invited and do not sign: <c>name</c>, <c>type</c>, <c>how</c>.</summary>
    public IReadOnlyList<AnswerMap> InvitedNotSigning { get; }

    /// <summary>The answers of all documents of the file, the entries of lists one by one.</summary>
    public IEnumerable<AnswerMap> AllDocuments => _entries.Values.SelectMany(entries => entries);

    /// <summary>
    /// The answers of one document, of a list the first entry; only the template's defaults where the file has none, empty where no such
    /// template is known.
    /// </summary>
    public AnswerMap Document(string templateKey) => Entries(templateKey)[0];

    /// <summary>The entries of a document that is answered as a list; one entry for any other. Never empty: at least the template's defaults.</summary>
    public IReadOnlyList<AnswerMap> Entries(string templateKey) => _entries.GetValueOrDefault(templateKey) ?? NoAnswers;

    /// <summary>The agency of an id; null where there is none.</summary>
    public PartnerAnswers? FindPartner(string id) => _partnersById.GetValueOrDefault(id);
}
