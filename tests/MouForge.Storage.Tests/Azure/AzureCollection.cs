namespace MouForge.Storage.Tests.Azure;

/// <summary>The tests that share one Azurite.</summary>
[CollectionDefinition(nameof(AzureCollection))]
public sealed class AzureCollection : ICollectionFixture<Azurite>;
