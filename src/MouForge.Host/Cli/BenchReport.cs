using System.Globalization;
using System.Text.Json;

namespace MouForge.Host.Cli;

/// <summary>What <c>bench</c> measured.</summary>
/// <param name="Pages">Pages of the PDF.</param>
/// <param name="Formats">Costs by format.</param>
/// <param name="Cold">A process that drafts the document once.</param>
sealed record BenchReport(int Pages, IReadOnlyList<Measurement> Formats, ColdRun Cold)
{
    public void Print(Terminal terminal, bool json)
    {
        if (json)
        {
            terminal.PrintJson(Write);
            return;
        }
        terminal.Out.WriteLine($"{Pages} pages; from process start to Word and PDF written {Number(Cold.Milliseconds)} ms; at most {Number(Cold.PeakMegabytes)} MB in memory");
        terminal.Out.WriteLine($"{"format",-10}{"p50 ms",10}{"p95 ms",10}{"CPU ms",10}{"MB",10}{"ms/page",10}{"MB/page",10}");
        foreach (var format in Formats)
        {
            terminal.Out.WriteLine($"{format.Format,-10}{Number(format.P50),10}{Number(format.P95),10}{Number(format.Cpu),10}{Number(format.AllocatedMegabytes),10}"
                + $"{Number(format.P50 / Pages),10}{Number(format.AllocatedMegabytes / Pages),10}");
        }
    }

    void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("pages", Pages);
        json.WriteStartArray("formats");
        foreach (var format in Formats)
        {
            json.WriteStartObject();
            json.WriteString("format", format.Format);
            json.WriteNumber("p50_ms", Rounded(format.P50));
            json.WriteNumber("p95_ms", Rounded(format.P95));
            json.WriteNumber("cpu_ms", Rounded(format.Cpu));
            json.WriteNumber("allocated_mb", Rounded(format.AllocatedMegabytes));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("first_ms", Rounded(Cold.Milliseconds));
        json.WriteNumber("peak_rss_mb", Rounded(Cold.PeakMegabytes));
        json.WriteEndObject();
    }

    static double Rounded(double value) => Math.Round(value, 3);

    static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
