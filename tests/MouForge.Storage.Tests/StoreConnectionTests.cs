using MouForge.Storage.Files;

namespace MouForge.Storage.Tests;

public sealed class StoreConnectionTests
{
    const string Key = "c2VjcmV0";

    [Theory]
    [InlineData("https://account.blob.core.windows.net", "https://account.blob.core.windows.net")]
    [InlineData(" https://account.blob.core.windows.net/ ", "https://account.blob.core.windows.net")]
    [InlineData($"DefaultEndpointsProtocol=https;AccountName=account;AccountKey={Key};EndpointSuffix=core.windows.net", "https://account.blob.core.windows.net")]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10000/devstoreaccount1")]
    public void TryParse_AccountOrConnectionString_KnowsThePlaceWithoutTheKey(string text, string place)
    {
        StoreConnection.TryParse(text, out var connection, out string? problem).ShouldBeTrue(problem);

        connection!.Place.ShouldBe(place);
        connection.ToString().ShouldBe(place);
        problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "neither a connection string")]
    [InlineData("account", "neither a connection string")]
    [InlineData($"AccountName=account;AccountKey={Key}=;", "neither a connection string")]
    [InlineData($"AccountKey={Key}", "neither a connection string")]
    [InlineData("http://account.blob.core.windows.net", "begins with https://")]
    [InlineData($"https://account.blob.core.windows.net?sv=2022&sig={Key}", "the account URL alone")]
    public void TryParse_AnythingElse_SaysWhatToGiveWithoutTheKey(string text, string words)
    {
        StoreConnection.TryParse(text, out var connection, out string? problem).ShouldBeFalse();

        connection.ShouldBeNull();
        problem!.ShouldContain(words);
        problem.ShouldNotContain(Key);
    }

    [Fact]
    public async Task Open_Folder_IsAStoreInIt()
    {
        string folder = Directory.CreateTempSubdirectory("mouforge-store-").FullName;

        using (var store = (FolderStore)await StoreConnection.ToFolder(folder).OpenAsync(Guid.NewGuid))
        {
            File.Exists(Path.Combine(folder, "work", "store.json")).ShouldBeTrue();
        }

        Directory.Delete(folder, recursive: true);
    }
}
