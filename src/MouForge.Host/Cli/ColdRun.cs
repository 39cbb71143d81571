using System.Diagnostics;

namespace MouForge.Host.Cli;

/// <summary>What a process costs that drafts one document as Word and PDF and ends.</summary>
/// <param name="Milliseconds">From process start to its end, with both files written.</param>
/// <param name="PeakMegabytes">The most memory it held, in 1024 × 1024 bytes, looked at every few milliseconds.</param>
sealed record ColdRun(double Milliseconds, double PeakMegabytes)
{
    const double Megabyte = 1024 * 1024;
    const int Runs = 5;

    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>The median of several runs of this program; null where one fails.</summary>
    public static ColdRun? Measure(string template, string answers)
    {
        string folder = Directory.CreateTempSubdirectory("mouforge-bench-").FullName;
        try
        {
            var runs = new List<ColdRun>();
            for (int i = 0; i < Runs; i++)
            {
                if (Once(["draft", template, "--answers", answers, "--out", folder]) is not { } run)
                {
                    return null;
                }
                runs.Add(run);
            }
            return new ColdRun(runs.Select(run => run.Milliseconds).Order().ElementAt(Runs / 2), runs.Max(run => run.PeakMegabytes));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static ColdRun? Once(IReadOnlyList<string> arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(StartInfo(arguments))!;
        process.OutputDataReceived += Ignore;
        process.ErrorDataReceived += Ignore;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        while (!process.WaitForExit(BetweenLooks))
        {
            process.Refresh();
            peak = Math.Max(peak, PeakOf(process));
        }
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == ExitCode.Done ? new ColdRun(milliseconds, peak / Megabyte) : null;
    }

    static ProcessStartInfo StartInfo(IReadOnlyList<string> arguments) => new(Program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    // The program that lies beside its assembly, whatever process this is.
    static string Program => Path.ChangeExtension(typeof(ColdRun).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);

    static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between two looks.
            return 0;
        }
    }

    static void Ignore(object sender, DataReceivedEventArgs data)
    {
    }
}
