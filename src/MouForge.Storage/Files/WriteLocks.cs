using System.IO.Hashing;
using System.Runtime.InteropServices;
using MouForge.Blobs;

namespace MouForge.Storage.Files;

/// <summary>Lets one writer at a time at a blob, in this process and in all others. Blobs share locks, so that there is a fixed number of them.</summary>
/// <param name="folder">Where the lock files lie.</param>
sealed class WriteLocks(string folder) : IDisposable
{
    const int Count = 256;

    readonly SemaphoreSlim[] _within = [.. Enumerable.Range(0, Count).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Runs an action alone, on a thread that may wait for the disk.</summary>
    /// <param name="name">The blob to write.</param>
    /// <param name="write">What to do; it is not stopped once it has begun.</param>
    /// <param name="cancellation">Stops waiting for the turn.</param>
    public async Task<T> RunAsync<T>(BlobName name, Func<T> write, CancellationToken cancellation)
    {
        int number = NumberOf(name);
        await _within[number].WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => RunAlone(number, write), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _within[number].Release();
        }
    }

    public void Dispose()
    {
        foreach (var semaphore in _within)
        {
            semaphore.Dispose();
        }
    }

    T RunAlone<T>(int number, Func<T> write)
    {
        using var between = FileLock.Take(Path.Combine(folder, $"{number:x2}"));
        return write();
    }

    // Every process must come to the same number, which string.GetHashCode does not give.
    static int NumberOf(BlobName name) => (int)(XxHash32.HashToUInt32(MemoryMarshal.AsBytes(name.Path.AsSpan())) % Count);
}
