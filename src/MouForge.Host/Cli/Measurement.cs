using System.Diagnostics;

namespace MouForge.Host.Cli;

/// <summary>What one document in one format costs.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="P50">Median, in milliseconds.</param>
/// <param name="P95">95th percentile, in milliseconds.</param>
/// <param name="Cpu">User CPU time of the process per document, in milliseconds.</param>
/// <param name="AllocatedMegabytes">Managed memory allocated per document, in 1024 × 1024 bytes.</param>
sealed record Measurement(string Format, double P50, double P95, double Cpu, double AllocatedMegabytes)
{
    const double Megabyte = 1024 * 1024;

    // Long enough for the runtime to compile what is hot a second time.
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>Warms an action up, then measures it.</summary>
    public static Measurement Of(string format, int count, Action action)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            action();
        }
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var cpu = process.UserProcessorTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        var times = new double[count];
        for (int i = 0; i < count; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        process.Refresh();
        cpu = process.UserProcessorTime - cpu;
        Array.Sort(times);
        return new Measurement(format, Percentile(times, 0.5), Percentile(times, 0.95), cpu.TotalMilliseconds / count, allocated / Megabyte / count);
    }

    static double Percentile(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, Math.Ceiling(share * sorted.Length) - 1)];
}
