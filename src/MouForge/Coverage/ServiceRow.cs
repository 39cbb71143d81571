using MouForge.Questionnaires;

namespace MouForge.Coverage;

/// <summary>One service in the coalition: who offers it, who needs it, whom to call first.</summary>
public sealed class ServiceRow
{
    readonly Dictionary<string, MatrixCell> _cells;

    internal ServiceRow(CatalogEntry service, Dictionary<string, MatrixCell> cells)
    {
        Service = service;
        _cells = cells;
    }

    /// <summary>The service.</summary>
    public CatalogEntry Service { get; }

    /// <summary>Whether at least one agency offers it, or all services that together stand for it are offered.</summary>
    public required bool IsCovered { get; init; }

    /// <summary>Who offers it, in the order of the answer file; an agency stands here once, with its strongest part.</summary>
    public required IReadOnlyList<ServiceOffer> Offers { get; init; }

    /// <summary>Who needs it from others, in the order of the answer file.</summary>
    public required IReadOnlyList<PartnerAnswers> NeededBy { get; init; }

    /// <summary>What the coalition agreed about the first call, one for each place or group; empty where nothing was agreed.</summary>
    public required IReadOnlyList<FirstCall> FirstCalls { get; init; }

    /// <summary>What the coalition plans where nobody offers it (<c>plan</c>, <c>owner</c>, <c>by</c>); null where there is no plan.</summary>
    public AnswerMap? Plan { get; init; }

    /// <summary>Whether two or more agencies offer it.</summary>
    public bool IsShared => Offers.Count > 1;

    /// <summary>Whether it is covered by agencies that only step in when another is full.</summary>
    public bool IsBackupOnly => Offers.Count > 0 && Offers.All(offer => offer.Part == ServicePart.Backup);

    /// <summary>Whether two or more offer it and neither an agreement nor their own answers say whom to call first.</summary>
    public bool NeedsFirstCall => IsShared && !Offers.Any(offer => offer.Part == ServicePart.Primary);

    /// <summary>What the agency has to do with the service.</summary>
    public MatrixCell Cell(PartnerAnswers partner) => _cells.GetValueOrDefault(partner.Id);
}
