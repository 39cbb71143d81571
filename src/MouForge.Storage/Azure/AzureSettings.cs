using Azure.Core.Pipeline;

namespace MouForge.Storage.Azure;

/// <summary>What a test sets and a program leaves as it is.</summary>
/// <param name="ContainerPrefix">Before the names of the two containers.</param>
/// <param name="Between">Stands between the client and the network, once for each try.</param>
/// <param name="BetweenTries">The first pause before another try; it doubles. The client's own where it is left out.</param>
sealed record AzureSettings(string ContainerPrefix = "", HttpPipelinePolicy? Between = null, TimeSpan? BetweenTries = null)
{
    /// <summary>Containers <c>vault</c> and <c>work</c>.</summary>
    public static AzureSettings Usual { get; } = new();
}
