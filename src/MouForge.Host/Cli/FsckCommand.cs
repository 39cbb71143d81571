using System.CommandLine;
using System.Security.Cryptography;
using MouForge.AuditTrail;
using MouForge.Inspection;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge fsck --data DIR</c>: every record, hash and listing of a store checked again, and rebuilt where that is possible.</summary>
sealed class FsckCommand
{
    readonly Option<string> _data = CommonOptions.Data();
    readonly Option<bool> _json = CommonOptions.Json();
    readonly Option<bool> _repair = new("--repair") { Description = "Rebuild what can be rebuilt; stop the other programs that use the store before" };

    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var fsck = new FsckCommand();
        var command = new Command("fsck", "Checks every record, hash and listing of a store") { fsck._data, fsck._repair, fsck._json };
        command.SetAction((parsed, cancellation) => fsck.RunAsync(parsed, terminal, time, cancellation));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, Terminal terminal, TimeProvider time, CancellationToken cancellation)
    {
        if (StorePlace.Of(parsed, _data, terminal) is not { } place)
        {
            return ExitCode.Failed;
        }
        if (!place.MayHoldStore)
        {
            terminal.Error.WriteLine($"{place}: there is no store here. Name its folder with --data.");
            return ExitCode.Failed;
        }
        var store = await place.OpenAsync(Guid.NewGuid, cancellation);
        using var closing = store as IDisposable;
        using var random = RandomNumberGenerator.Create();
        var result = await new InspectStore(store, new AuditLog(store, time, random)).RunAsync(new(parsed.GetValue(_repair)), cancellation);
        if (parsed.GetValue(_json))
        {
            PrintJson(terminal, result);
        }
        else
        {
            Print(terminal, result);
        }
        return result.IsSound ? ExitCode.Done : ExitCode.InputProblems;
    }

    static void Print(Terminal terminal, InspectStore.Result result)
    {
        foreach (var finding in result.Findings)
        {
            terminal.Error.WriteLine($"{finding.Place}: {finding.Sentence}{(finding.IsRepaired ? " (done)" : "")}");
        }
        terminal.Out.WriteLine($"{result.Records} records, {result.Versions} sets of files, {result.Scans} scans: "
            + (result.Findings.Count == 0 ? "everything is as it was written" : $"{result.Findings.Count(finding => !finding.IsRepaired)} problems, {result.Findings.Count(finding => finding.IsRepaired)} repaired"));
    }

    static void PrintJson(Terminal terminal, InspectStore.Result result) => terminal.PrintJson(writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("sound", result.IsSound);
        writer.WriteNumber("records", result.Records);
        writer.WriteNumber("versions", result.Versions);
        writer.WriteNumber("scans", result.Scans);
        writer.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("place", finding.Place);
            writer.WriteString("message", finding.Sentence);
            writer.WriteBoolean("repaired", finding.IsRepaired);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
