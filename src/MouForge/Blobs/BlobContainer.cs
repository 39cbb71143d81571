namespace MouForge.Blobs;

/// <summary>Which of the two containers a blob lies in.</summary>
public enum BlobContainer
{
    /// <summary>What is written once or only appended to: records, versions, scans, executed copies. May lie under a write-once policy that allows appends.</summary>
    Vault,

    /// <summary>Current state, details that may be deleted, and what can be rebuilt.</summary>
    Work,
}
