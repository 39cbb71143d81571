using MouForge.Documents.Executions;

namespace MouForge.Signing.Executing;

/// <summary>Makes and seals the files of an agreement in effect. The seam behind which the format and the seal's key stand.</summary>
public interface IExecutedCopyMaker
{
    /// <summary>Makes the files.</summary>
    /// <param name="locked">The locked PDF that was signed.</param>
    /// <param name="publicCopy">The locked public copy; null where the document has none.</param>
    /// <param name="execution">How it was signed.</param>
    /// <param name="cancellation">Ends the wait for a timestamp.</param>
    /// <exception cref="IOException">The seal's key cannot be used.</exception>
    Task<ExecutedFiles> MakeAsync(ReadOnlyMemory<byte> locked, ReadOnlyMemory<byte>? publicCopy, Execution execution, CancellationToken cancellation = default);
}
