namespace MouForge.Questionnaires;

/// <summary>All answers given for a coalition and its documents. Immutable.</summary>
public sealed class AnswerSet
{
    readonly IReadOnlyDictionary<string, AnswerMap> _documents;
    readonly Dictionary<string, PartnerAnswers> _partnersById;

    internal AnswerSet(
        AnswerMap coalition,
        IReadOnlyList<PartnerAnswers> partners,
        IReadOnlyDictionary<string, AnswerMap> documents,
        IReadOnlyList<AnswerMap> invitedNotSigning)
    {
        Coalition = coalition;
        Partners = partners;
        PartnersInOrder = [.. partners.OrderBy(partner => partner.LegalName, LegalNameOrder.Instance)];
        InvitedNotSigning = invitedNotSigning;
        _documents = documents;
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

    /// <summary>The answers of all documents of the file, by template id.</summary>
    public IReadOnlyDictionary<string, AnswerMap> Documents => _documents;

    /// <summary>The answers of one document; only the template's defaults where the file has none, empty where no such template is known.</summary>
    public AnswerMap Document(string templateKey) => _documents.GetValueOrDefault(templateKey) ?? AnswerMap.Empty;

    /// <summary>The agency of an id; null where there is none.</summary>
    public PartnerAnswers? FindPartner(string id) => _partnersById.GetValueOrDefault(id);
}
