using System.ComponentModel;
using System.Diagnostics;

namespace MouForge.Tests.Shared;

/// <summary>Runs programs that judge what MouForge makes. A missing program fails the test and says which Debian package has it. Link Repository.cs, too.</summary>
static class OutsideTool
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What PDF/UA-1 and PDF/A-3a have against a file, one line each; empty if nothing. Warnings count.</summary>
    public static string PdfConformance(string file) => PdfConformance(file, "ua1,a3a");

    /// <summary>What these, and the rules for signatures, have against a sealed file; empty if nothing. Warnings count.</summary>
    public static string SealedConformance(string file) => PdfConformance(file, "ua1,a3a,sig");

    static string PdfConformance(string file, string profile)
    {
        string checker = Repository.PathOf("tests", "tools", "pdf_conformance.py");
        var result = Run("/usr/bin/python3", "python3-pikepdf python3-fonttools qpdf", checker, "--strict", "--profile", profile, file);
        return result.ExitCode == 0 ? "" : result.Output + result.Error;
    }

    /// <summary>What qpdf has against a file; empty if nothing.</summary>
    public static string QpdfCheck(string file)
    {
        var result = Run("qpdf", "qpdf", "--check", file);
        return result.ExitCode == 0 ? "" : result.Output + result.Error;
    }

    /// <summary>The text of a PDF file as a reader copies it, page by page, a form feed after each.</summary>
    public static string PdfText(string file) => Succeed("pdftotext", "poppler-utils", "-enc", "UTF-8", file, "-");

    /// <summary>What pdfinfo says about a file.</summary>
    public static string PdfInfo(string file, params string[] options) => Succeed("pdfinfo", "poppler-utils", [.. options, file]);

    /// <summary>Runs a program that has to end well; returns what it printed.</summary>
    public static string Succeed(string program, string package, params string[] arguments)
    {
        var result = Run(program, package, arguments);
        return result.ExitCode == 0
            ? result.Output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{result.Error}{result.Output}");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Name or path.</param>
    /// <param name="package">The Debian packages that have it.</param>
    /// <param name="arguments">Arguments, not quoted.</param>
    public static (int ExitCode, string Output, string Error) Run(string program, string package, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start, package);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Patience.TotalMinutes} minutes.");
        }
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    static Process Start(ProcessStartInfo start, string package)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception cause)
        {
            throw new InvalidOperationException($"This test needs {start.FileName}. On Debian: apt-get install {package}", cause);
        }
    }
}
