using System.Text;
using MouForge.Documents.Executions;
using MouForge.Signing.Executing;

namespace MouForge.Tests.Signing.Executing;

/// <summary>Makes executed copies of a few words, and counts them.</summary>
sealed class PlainCopyMaker : IExecutedCopyMaker
{
    public List<Execution> Made { get; } = [];

    public string? Fault { get; set; }

    public Task<ExecutedFiles> MakeAsync(ReadOnlyMemory<byte> locked, ReadOnlyMemory<byte>? publicCopy, Execution execution, CancellationToken cancellation = default)
    {
        if (Fault is { } fault)
            throw new IOException(fault);
        Made.Add(execution);
        byte[] copy = Encoding.UTF8.GetBytes($"{execution.LockedHash} signed by {execution.Signatures.Count}");
        return Task.FromResult(new ExecutedFiles(copy, publicCopy, copy, null, null));
    }
}
