using MouForge.Blobs;

namespace MouForge.AuditTrail;

/// <summary>Which record: a coalition's own or that of one of its agreements.</summary>
public sealed record RecordName
{
    const string RecordFile = "record.jsonl";

    RecordName(string coalition, string? agreement)
    {
        Coalition = coalition;
        Agreement = agreement;
        Folder = agreement is null ? $"coalitions/{coalition}" : $"coalitions/{coalition}/agreements/{agreement}";
        Lines = BlobName.InVault($"{Folder}/{RecordFile}");
    }

    /// <summary>Id of the coalition.</summary>
    public string Coalition { get; }

    /// <summary>Id of the agreement; null for the coalition's own record.</summary>
    public string? Agreement { get; }

    /// <summary>Path of the folder that both containers keep for it. The first line names it, so that a record cannot be passed off as another's.</summary>
    public string Folder { get; }

    /// <summary>Where the lines lie.</summary>
    public BlobName Lines { get; }

    /// <summary>Beginning of the paths of personal details, in the work container.</summary>
    public string PrivatePrefix => $"{Folder}/private/";

    /// <summary>What happened to a coalition, its people, offices and answers.</summary>
    /// <exception cref="ArgumentException">The id cannot stand in a path.</exception>
    public static RecordName OfCoalition(string coalition) => new(coalition, null);

    /// <summary>What happened to an agreement and its signatures.</summary>
    /// <exception cref="ArgumentException">An id cannot stand in a path.</exception>
    public static RecordName OfAgreement(string coalition, string agreement) => new(coalition, agreement);

    /// <summary>Where the personal details of a line lie.</summary>
    public BlobName Private(int seq) => BlobName.InWork($"{PrivatePrefix}{seq}.json");

    /// <summary>The folder, for messages.</summary>
    public override string ToString() => Folder;
}
