using Azure.Core;
using Azure.Core.Pipeline;

namespace MouForge.Storage.Azure;

/// <summary>Counts how often one operation was sent. Only what was sent twice can have been done by the first try whose answer was lost.</summary>
sealed class Tries : IDisposable
{
    readonly IDisposable _scope;

    Tries() => _scope = HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [nameof(Tries)] = this });

    /// <summary>Whether an answer may have been lost.</summary>
    public bool Repeated { get; private set; }

    /// <summary>Counts for the operation that follows, until it is disposed.</summary>
    public static Tries Begin() => new();

    public void Dispose() => _scope.Dispose();

    /// <summary>Tells the operation's count about each try.</summary>
    public sealed class Counter : HttpPipelineSynchronousPolicy
    {
        const string Sent = nameof(Sent);

        /// <inheritdoc/>
        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.TryGetProperty(Sent, out _) && message.TryGetProperty(nameof(Tries), out object? found) && found is Tries tries)
            {
                tries.Repeated = true;
            }
            message.SetProperty(Sent, this);
        }
    }
}
