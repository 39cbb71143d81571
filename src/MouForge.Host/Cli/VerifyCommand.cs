using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MouForge.Documents.Pdf.Verification;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge verify FILE.pdf</c>: what was signed, by whom, and whether seal and record hold. It needs neither store nor network.</summary>
static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<FileInfo>("file") { Description = "The executed copy (PDF)" };
        var trust = new Option<FileInfo?>("--trust") { Description = "The certificate that the seal has to lead to (PEM)", HelpName = "CA.pem" };
        var json = CommonOptions.Json();
        var command = new Command("verify", "Says what was signed, by whom, and whether an executed copy is still what was sealed") { file, trust, json };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file), parsed.GetValue(trust), parsed.GetValue(json)));
        return command;
    }

    static int Run(Terminal terminal, FileInfo file, FileInfo? trust, bool json)
    {
        if (!file.Exists)
        {
            terminal.Error.WriteLine($"{file}: there is no such file.");
            return ExitCode.InputProblems;
        }
        if (trust is not null && Certificates(trust) is not { Count: > 0 })
        {
            terminal.Error.WriteLine($"{trust}: this is no certificate. Give a PEM file: it begins with -----BEGIN CERTIFICATE-----.");
            return ExitCode.InputProblems;
        }
        var verdict = new ExecutedCopyCheck(AttachedRecordCheck.Of, trust is null ? null : Certificates(trust)).Check(File.ReadAllBytes(file.FullName));
        if (!verdict.IsSealedCopy)
        {
            terminal.Error.WriteLine($"{file}: this is no sealed copy of MouForge. {verdict.Findings[0].Message}");
        }
        var report = new VerifyReport(verdict);
        if (json)
        {
            terminal.PrintJson(report.WriteJson);
        }
        else if (verdict.IsSealedCopy)
        {
            report.Print(terminal.Out);
        }
        return !verdict.IsSealedCopy ? ExitCode.InputProblems : verdict.Holds ? ExitCode.Done : ExitCode.Refused;
    }

    // Null where the file holds none.
    static X509Certificate2Collection? Certificates(FileInfo file)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPemFile(file.FullName);
            return certificates;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
