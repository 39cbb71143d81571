using System.Diagnostics.CodeAnalysis;
using Azure.Identity;
using Azure.Storage.Blobs;
using MouForge.Blobs;
using MouForge.Storage.Azure;
using MouForge.Storage.Files;

namespace MouForge.Storage;

/// <summary>Where a store is: a folder, or an account of Azure Blob Storage by connection string or by URL.</summary>
/// <remarks>Its text form never holds a key, so that it can be printed.</remarks>
public sealed class StoreConnection
{
    readonly string? _connectionString;
    readonly Uri? _account;

    StoreConnection(string place, string? connectionString = null, Uri? account = null)
    {
        Place = place;
        _connectionString = connectionString;
        _account = account;
    }

    /// <summary>The full path of the folder, or the account's URL.</summary>
    public string Place { get; }

    /// <summary>Whether a store may be here already: false for a folder that holds none, so that looking for one does not begin it.</summary>
    public bool MayHoldStore => !IsFolder || File.Exists(new FolderLayout(Place).ContentOf(StoreMarker.Name));

    /// <summary>Whether it is a folder of this machine.</summary>
    public bool IsFolder => _connectionString is null && _account is null;

    /// <summary>A store in a folder of this machine.</summary>
    public static StoreConnection ToFolder(string path) => new(Path.GetFullPath(path));

    /// <summary>Reads the value of <c>MOUFORGE_STORAGE</c>: a connection string, or the URL of an account, which is then signed in to with DefaultAzureCredential.</summary>
    /// <param name="text">As it was given.</param>
    /// <param name="connection">What it says.</param>
    /// <param name="problem">Why it cannot be used and what to give, without its text: it may hold a key.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out StoreConnection? connection, [NotNullWhen(false)] out string? problem)
    {
        text = text.Trim();
        (connection, problem) = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? OfAccount(url) : OfConnectionString(text);
        return connection is not null;
    }

    /// <summary>Opens the store, or begins one where there is none yet.</summary>
    /// <param name="newId">Makes an id that was never made before; Azure blobs carry it to tell their writer after a lost answer.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The store; that of a folder is <see cref="IDisposable"/>.</returns>
    /// <exception cref="IOException">It cannot be reached or used, or a newer version of the program wrote it (<see cref="StoreVersionException"/>).</exception>
    public async Task<IBlobStore> OpenAsync(Func<Guid> newId, CancellationToken cancellation = default)
        => IsFolder ? FolderStore.Open(Place) : await AzureStore.OpenAsync(this, newId, AzureSettings.Usual, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public override string ToString() => Place;

    /// <summary>A client of the account.</summary>
    internal BlobServiceClient Client(BlobClientOptions options)
        => _connectionString is not null ? new BlobServiceClient(_connectionString, options) : new BlobServiceClient(_account, new DefaultAzureCredential(), options);

    static (StoreConnection? Connection, string? Problem) OfAccount(Uri url)
    {
        if (url.Scheme != "https")
        {
            return (null, "An account URL begins with https://, for example https://account.blob.core.windows.net. For plain http use a connection string.");
        }
        return url.Query.Length == 0 && url.UserInfo.Length == 0
            ? (new StoreConnection(url.AbsoluteUri.TrimEnd('/'), account: url), null)
            : (null, "Give the account URL alone, for example https://account.blob.core.windows.net. For a shared access signature use a connection string.");
    }

    static (StoreConnection? Connection, string? Problem) OfConnectionString(string text)
    {
        try
        {
            return (new StoreConnection(new BlobServiceClient(text).Uri.AbsoluteUri.TrimEnd('/'), connectionString: text), null);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            return (null, "This is neither a connection string (DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net, whole and with its key) "
                + "nor an account URL (https://account.blob.core.windows.net).");
        }
    }
}
