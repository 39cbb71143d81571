using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Coverage;

/// <summary>
/// Which of the services survivors need the coalition covers, who offers and who needs them. Counts the agencies that take part.
/// </summary>
public sealed class ServiceCoverage
{
    readonly Dictionary<string, ServiceRow> _rows = new(StringComparer.Ordinal);

    ServiceCoverage(IReadOnlyList<ServiceRow> rows)
    {
        Rows = rows;
        foreach (var row in rows)
            _rows.TryAdd(row.Service.Id, row);
        Covered = [.. rows.Where(row => row.IsCovered)];
        Shared = [.. rows.Where(row => row.IsShared)];
        Gaps = [.. rows.Where(row => !row.IsCovered)];
    }

    /// <summary>All services, in the order of the catalog, which is that of the matrix.</summary>
    public IReadOnlyList<ServiceRow> Rows { get; }

    /// <summary>The services that are covered, in the same order.</summary>
    public IReadOnlyList<ServiceRow> Covered { get; }

    /// <summary>The services that two or more agencies offer, in the same order.</summary>
    public IReadOnlyList<ServiceRow> Shared { get; }

    /// <summary>The services that are not covered, in the same order.</summary>
    public IReadOnlyList<ServiceRow> Gaps { get; }

    /// <summary>The row of a service; null where the id is none.</summary>
    public ServiceRow? Find(string serviceId) => _rows.GetValueOrDefault(serviceId);

    /// <summary>What an agency has to do with a service; empty for an unknown service.</summary>
    public MatrixCell Cell(PartnerAnswers partner, string serviceId) => Find(serviceId)?.Cell(partner) ?? default;

    /// <summary>Works out the coverage.</summary>
    /// <param name="answers">All answers.</param>
    /// <param name="shared">The content with the catalog of services.</param>
    /// <param name="document">The answers of the memorandum, with <c>primary_backup</c> and <c>gaps_plan</c>.</param>
    public static ServiceCoverage Of(AnswerSet answers, SharedContent shared, AnswerMap document)
        => new(new CoverageReader(answers, shared.Catalogs.Of(CatalogSet.Services), document).Rows());
}
