using System.Diagnostics;

namespace MouForge.Host.Cli;

/// <summary>How often a second the disk confirms a small write: what bounds every store that keeps its word.</summary>
static class FlushRate
{
    const int Bytes = 600;

    static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);

    /// <summary>Appends a few bytes to a file and flushes them, over and over.</summary>
    /// <returns>Flushes in a second.</returns>
    public static double Measure(string folder)
    {
        byte[] content = new byte[Bytes];
        using var file = File.OpenHandle(Path.Combine(folder, "flush"), FileMode.CreateNew, FileAccess.Write);
        long start = Stopwatch.GetTimestamp();
        int flushes = 0;
        for (; Stopwatch.GetElapsedTime(start) < Duration; flushes++)
        {
            RandomAccess.Write(file, content, (long)flushes * Bytes);
            RandomAccess.FlushToDisk(file);
        }
        return flushes / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
