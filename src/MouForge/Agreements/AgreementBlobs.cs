using System.Globalization;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Coalitions;

namespace MouForge.Agreements;

/// <summary>The names of everything that is stored of an agreement.</summary>
/// <param name="Coalition">Its coalition.</param>
/// <param name="Agreement">Its id.</param>
public readonly record struct AgreementBlobs(CoalitionId Coalition, AgreementId Agreement)
{
    /// <summary>What the names of all statuses begin with, in the work container.</summary>
    public const string AllStatuses = "status/";

    /// <summary>The signature record and audit trail.</summary>
    public RecordName Record => RecordName.OfAgreement(Coalition.Value, Agreement.Value);

    /// <summary>The status as metadata: one listing answers a dashboard. Can be rebuilt.</summary>
    public BlobName Status => BlobName.InWork($"{StatusesOf(Coalition)}{Agreement}");

    /// <summary>What the names of all versions begin with, in the vault.</summary>
    public string Versions => $"{Root}/versions/";

    /// <summary>What the names of the statuses of a coalition's agreements begin with, in the work container.</summary>
    public static string StatusesOf(CoalitionId coalition) => $"{AllStatuses}{coalition}/";

    /// <summary>A file of a version.</summary>
    /// <param name="version">Its number, from 1.</param>
    /// <param name="stage">Drafted or locked.</param>
    /// <param name="file">The file's name: "document.pdf".</param>
    public BlobName VersionFile(int version, VersionStage stage, string file)
        => BlobName.InVault(string.Create(CultureInfo.InvariantCulture, $"{Versions}{version}/{(stage == VersionStage.Draft ? "draft" : "locked")}/{file}"));

    /// <summary>A file that was issued of the signed agreement.</summary>
    /// <param name="issue">Counts the issues, from 1.</param>
    /// <param name="ending">".pdf", ".public.pdf" or ".certificate.pdf".</param>
    public BlobName Executed(int issue, string ending) => BlobName.InVault(string.Create(CultureInfo.InvariantCulture, $"{Root}/executed/{issue}{ending}"));

    /// <summary>A scan of what was signed on paper.</summary>
    /// <param name="hash">The hash of its bytes.</param>
    public BlobName Scan(ContentHash hash) => BlobName.InVault($"{Root}/scans/{hash}");

    string Root => $"coalitions/{Coalition}/agreements/{Agreement}";
}
