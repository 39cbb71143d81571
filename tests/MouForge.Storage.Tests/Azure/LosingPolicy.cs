using Azure.Core;
using Azure.Core.Pipeline;

namespace MouForge.Storage.Tests.Azure;

/// <summary>A network that carries a request to the account and loses the answer, as often as it is told to.</summary>
sealed class LosingPolicy : HttpPipelinePolicy
{
    /// <summary>Answers still to lose.</summary>
    public int ToLose { get; set; }

    /// <summary>What else happens between a lost answer and the next try.</summary>
    public Func<Task>? Meanwhile { get; set; }

    /// <summary>Requests that were sent.</summary>
    public int Sent { get; set; }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Sent++;
        await ProcessNextAsync(message, pipeline);
        if (ToLose > 0)
        {
            ToLose--;
            message.Response.Dispose();
            if (Meanwhile is { } meanwhile)
            {
                Meanwhile = null;
                await meanwhile();
            }
            throw new IOException("The answer was lost.");
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => throw new InvalidOperationException("The store is asynchronous throughout.");
}
