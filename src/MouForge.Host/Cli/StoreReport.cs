using System.Globalization;

namespace MouForge.Host.Cli;

/// <summary>Prints what <c>bench store</c> measured.</summary>
sealed record StoreReport(StoreFigures Figures)
{
    public void Print(Terminal terminal, bool json)
    {
        var lines = Lines().ToList();
        if (json)
        {
            terminal.PrintJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("place", Figures.Place);
                foreach (var (key, _, value) in lines)
                {
                    writer.WriteNumber(key, Math.Round(value, 1));
                }
                writer.WriteEndObject();
            });
            return;
        }
        terminal.Out.WriteLine(Figures.Place);
        foreach (var (_, words, value) in lines)
        {
            terminal.Out.WriteLine($"{words,-44}{value.ToString("0.0", CultureInfo.InvariantCulture),12}");
        }
    }

    IEnumerable<(string Key, string Words, double Value)> Lines()
    {
        if (Figures.Flushes is { } flushes)
        {
            yield return ("fsync_per_s", "fsync of 600 bytes, per second", flushes);
        }
        yield return ("append_one_per_s", "appends to one record, per second", Figures.AppendsToOne);
        yield return ("append_100_per_s", "appends to 100 records, 8 writers, per second", Figures.AppendsToMany);
        yield return ("put_60kb_per_s", "writes of 60 KB, per second", Figures.Puts.One);
        yield return ("put_60kb_8_per_s", "writes of 60 KB, 8 writers, per second", Figures.Puts.Eight);
        yield return ("get_60kb_per_s", "reads of 60 KB, per second", Figures.Gets.One);
        yield return ("get_60kb_8_per_s", "reads of 60 KB, 8 readers, per second", Figures.Gets.Eight);
        yield return ("put_status_per_s", "statuses, 8 writers, per second", Figures.Statuses);
        yield return ("list_5000_first_ms", "list of 5,000 statuses, the first, ms", Figures.List.First);
        yield return ("list_5000_ms", "list of 5,000 statuses, median, ms", Figures.List.Median);
    }
}
