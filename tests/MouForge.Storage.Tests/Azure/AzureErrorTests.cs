using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Storage.Blobs;
using MouForge.Blobs;
using MouForge.Storage.Azure;

namespace MouForge.Storage.Tests.Azure;

[Collection(nameof(AzureCollection))]
public sealed class AzureErrorTests(Azurite azurite)
{
    [Fact]
    public async Task Open_AnotherKey_SaysSoAndDoesNotPrintIt()
    {
        string key = Convert.ToBase64String(new byte[64]);

        var error = await Should.ThrowAsync<IOException>(() => AzureStore.OpenAsync(azurite.ConnectionWith(key), Guid.NewGuid, AzureSettings.Usual));

        error.Message.ShouldStartWith("vault at http://127.0.0.1:");
        error.Message.ShouldContain("the account refuses this machine or this key");
        error.ToString().ShouldNotContain(key);
    }

    [Fact]
    public async Task Open_HostThatIsNot_SaysSoWithinSeconds()
    {
        long start = Stopwatch.GetTimestamp();

        var error = await Should.ThrowAsync<IOException>(() => OpenAsync("http://no-such-account.invalid"));

        error.Message.ShouldContain("there is no host no-such-account.invalid");
        Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Open_NobodyListening_SaysSo()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var error = await Should.ThrowAsync<IOException>(() => OpenAsync($"http://127.0.0.1:{port}"));

        error.Message.ShouldContain($"127.0.0.1:{port} takes no connections");
    }

    [Fact]
    public async Task Read_ContainerDeletedMeanwhile_IsAnErrorAndNotAnAbsentBlob()
    {
        var settings = new AzureSettings(azurite.NextPrefix());
        var store = await AzureStore.OpenAsync(azurite.Connection, Guid.NewGuid, settings);
        await azurite.Connection.Client(new BlobClientOptions()).GetBlobContainerClient(settings.ContainerPrefix + "work").DeleteAsync();

        var read = await Should.ThrowAsync<IOException>(() => store.ReadAsync(BlobName.InWork("a")));
        var listed = await Should.ThrowAsync<IOException>(async () => await store.ListAsync(BlobContainer.Work, "").ToListAsync());

        read.Message.ShouldStartWith("work/a at ");
        read.Message.ShouldContain("the container is missing");
        listed.Message.ShouldContain("the container is missing");
    }

    [Fact]
    public async Task Open_LayoutOfANewerVersion_IsRefused()
    {
        var settings = new AzureSettings(azurite.NextPrefix());
        var store = await AzureStore.OpenAsync(azurite.Connection, Guid.NewGuid, settings);
        await store.PutAsync(BlobName.InWork("store.json"), "{\"layout\":2}"u8.ToArray());

        var refused = await Should.ThrowAsync<StoreVersionException>(() => AzureStore.OpenAsync(azurite.Connection, Guid.NewGuid, settings));

        refused.Message.ShouldContain("layout 2");
    }

    [Fact]
    public async Task Read_Cancelled_IsTheCallersWish()
    {
        var store = await AzureStore.OpenAsync(azurite.Connection, Guid.NewGuid, new AzureSettings(azurite.NextPrefix()));

        await Should.ThrowAsync<OperationCanceledException>(() => store.ReadAsync(BlobName.InWork("a"), new CancellationToken(canceled: true)));
    }

    static async Task OpenAsync(string endpoint)
    {
        string text = $"DefaultEndpointsProtocol=http;AccountName=account;AccountKey={Convert.ToBase64String(new byte[64])};BlobEndpoint={endpoint}/account;";
        StoreConnection.TryParse(text, out var connection, out _).ShouldBeTrue();
        await AzureStore.OpenAsync(connection!, Guid.NewGuid, AzureSettings.Usual);
    }
}
