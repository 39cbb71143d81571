using MouForge.Documents.Executions;
using MouForge.Documents.Pdf;
using MouForge.Host.Cli;
using MouForge.Pdf.Signatures;
using MouForge.Signing.Executing;

namespace MouForge.Host.Sealing;

/// <summary>Makes executed copies as PDF, sealed with one certificate.</summary>
sealed class SealedCopies(SealCertificate certificate, TimestampAuthority? authority = null) : IExecutedCopyMaker
{
    readonly ExecutedCopyRenderer _renderer = new(new PdfSealer(certificate, authority), ScriptEnvironment.Support);

    /// <inheritdoc/>
    public async Task<ExecutedFiles> MakeAsync(ReadOnlyMemory<byte> locked, ReadOnlyMemory<byte>? publicCopy, Execution execution, CancellationToken cancellation = default)
    {
        var copy = await _renderer.RenderAsync(locked, execution, cancellation);
        ReadOnlyMemory<byte>? open = publicCopy is { } source ? (await _renderer.RenderPublicAsync(source, execution, cancellation)).Bytes : null;
        return new ExecutedFiles(copy.Bytes, open, _renderer.RenderCertificate(execution).Bytes, copy.StampedAt, copy.TimestampProblem);
    }
}
