using System.Globalization;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Coalitions;
using MouForge.Versions;

namespace MouForge.Inspection;

/// <summary>What lies in the vault, by one listing.</summary>
sealed class VaultContents
{
    const string Coalitions = "coalitions/";

    /// <summary>Records of coalitions and of agreements.</summary>
    public List<RecordName> Records { get; } = [];

    /// <summary>Versions that have a manifest, drafted or locked.</summary>
    public List<(AgreementBlobs Agreement, int Number, VersionStage Stage)> Versions { get; } = [];

    /// <summary>Scans, with the hash that is their name.</summary>
    public List<(BlobName Name, string Hash)> Scans { get; } = [];

    public static async Task<VaultContents> ReadAsync(IBlobStore store, CancellationToken cancellation)
    {
        var contents = new VaultContents();
        await foreach (var entry in store.ListAsync(BlobContainer.Vault, Coalitions, cancellation))
            contents.Add(entry.Name);
        return contents;
    }

    void Add(BlobName name)
    {
        switch (name.Path.Split('/'))
        {
            case [_, var coalition, "record.jsonl"]:
                Records.Add(RecordName.OfCoalition(coalition));
                break;
            case [_, var coalition, "agreements", var agreement, "record.jsonl"]:
                Records.Add(RecordName.OfAgreement(coalition, agreement));
                break;
            case [_, _, "agreements", _, "scans", var hash]:
                Scans.Add((name, hash));
                break;
            case [_, var coalition, "agreements", var agreement, "versions", var number, var stage, VersionFiles.Manifest]
                when CoalitionId.TryParse(coalition, out var owner) && AgreementId.TryParse(agreement, out var id)
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int version):
                Versions.Add((new AgreementBlobs(owner, id), version, stage == "locked" ? VersionStage.Locked : VersionStage.Draft));
                break;
        }
    }
}
