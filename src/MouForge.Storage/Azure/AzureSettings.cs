using Azure.Core.Pipeline;

namespace MouForge.Storage.Azure;

/// <summary>What a test sets and a program leaves as it is.</summary>
/// <param name="ContainerPrefix">Before the names of the two containers.</param>
/// <param name="Between">Stands between the client and the network, once for each try.</param>
sealed record AzureSettings(string ContainerPrefix = "", HttpPipelinePolicy? Between = null)
{
    /// <summary>Containers <c>vault</c> and <c>work</c>.</summary>
    public static AzureSettings Usual { get; } = new();
}
