using MouForge.Blobs;
using MouForge.Storage.Azure;

namespace MouForge.Storage.Tests.Azure;

[Collection(nameof(AzureCollection))]
public sealed class AzureStoreTests(Azurite azurite) : StoreContract
{
    readonly AzureSettings _settings = new(azurite.NextPrefix());

    protected override async Task<IBlobStore> OpenAsync() => await AzureStore.OpenAsync(azurite.Connection, Guid.NewGuid, _settings);

    protected override Task RemoveAsync() => Task.CompletedTask;
}
