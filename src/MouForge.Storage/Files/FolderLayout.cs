using MouForge.Blobs;

namespace MouForge.Storage.Files;

/// <summary>Where things lie in the folder of a store. Names that begin with a dot can be deleted while no program runs on the store.</summary>
/// <param name="Root">The folder, as a full path.</param>
sealed record FolderLayout(string Root)
{
    /// <summary>Files before they get their names.</summary>
    public string Workspaces => Path.Combine(Root, ".tmp");

    /// <summary>What writers lock.</summary>
    public string Locks => Path.Combine(Root, ".locks");

    /// <summary>The bytes of a blob.</summary>
    public string ContentOf(BlobName name) => Path.Combine(FolderOf(name.Container), name.Path);

    /// <summary>What is known about a blob beside its bytes.</summary>
    public string StatesOf(BlobName name) => Path.Combine(Root, ".meta", WordOf(name.Container), name.Path);

    /// <summary>The folder of a container.</summary>
    public string FolderOf(BlobContainer container) => Path.Combine(Root, WordOf(container));

    /// <summary>The name of a container's folder.</summary>
    public static string WordOf(BlobContainer container) => container == BlobContainer.Vault ? "vault" : "work";
}
