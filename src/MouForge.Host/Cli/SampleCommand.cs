using System.CommandLine;
using System.Security.Cryptography;
using MouForge.Documents.Pdf;
using MouForge.Documents.Word;
using MouForge.Host.Sealing;
using MouForge.SampleCoalitions;
using MouForge.Storage.Files;
using MouForge.Versions;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge sample --data DIR</c>: invented coalitions with agreements in every state.</summary>
sealed class SampleCommand
{
    // The sample answers speak of the months around this day.
    static readonly DateOnly UsualDay = new(2026, 11, 21);

    readonly Option<string> _data = CommonOptions.Data();
    readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    readonly Option<bool> _json = CommonOptions.Json();

    public static Command Create(Terminal terminal)
    {
        var sample = new SampleCommand();
        sample._asOf.Description = $"The day the agreements are in their states on, yyyy-mm-dd ({UsualDay:yyyy-MM-dd} where it is left out)";
        var command = new Command("sample", "Loads invented coalitions with agreements in every state, to look around in") { sample._data, sample._asOf, sample._json };
        command.SetAction((parsed, _) => sample.RunAsync(parsed, terminal));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, Terminal terminal)
    {
        var inputs = new Inputs(terminal);
        if (inputs.Templates() is not { } library)
        {
            return inputs.Exit;
        }
        string folder = parsed.GetRequiredValue(_data);
        bool json = parsed.GetValue(_json);
        using var store = FolderStore.Open(folder);
        using var random = RandomNumberGenerator.Create();
        var drafting = new VersionDrafting(library, [new WordRenderer(), new PdfRenderer(ScriptEnvironment.Support)]);
        var day = parsed.GetValue(_asOf) ?? UsualDay;
        // The sample's copies were sealed in the year before its day.
        using var seal = await SealKey.OpenAsync(store, SealSource.FromEnvironment(), new DateTimeOffset(day.AddYears(-1), TimeOnly.MinValue, TimeSpan.Zero), random);
        var outcome = await new LoadSamples(store, drafting, new SealedCopies(seal), random).RunAsync(day);
        if (outcome.Value is not { } agreements)
        {
            terminal.Error.WriteLine($"{outcome.Failure!.Message} The sample goes into a folder of its own: --data DIR.");
            return ExitCode.Failed;
        }
        Report(terminal, json, agreements);
        return ExitCode.Done;
    }

    static void Report(Terminal terminal, bool json, IReadOnlyList<SampleAgreement> agreements)
    {
        if (!json)
        {
            foreach (var agreement in agreements)
            {
                terminal.Out.WriteLine($"{agreement.Coalition}/{agreement.Id}: {agreement.Title}, {agreement.State}");
            }
            return;
        }
        terminal.PrintJson(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("agreements");
            foreach (var agreement in agreements)
            {
                writer.WriteStartObject();
                writer.WriteString("agreement", $"{agreement.Coalition}/{agreement.Id}");
                writer.WriteString("title", agreement.Title);
                writer.WriteString("state", agreement.State);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
