using MouForge.Checking.PlainLanguage;

namespace MouForge.Checking;

/// <summary>What a check of a template folder found.</summary>
/// <param name="Findings">Errors and advice, by file and line.</param>
/// <param name="Readings">How hard each drafted sample is to read.</param>
public sealed record TemplateCheck(IReadOnlyList<TemplateFinding> Findings, IReadOnlyList<SampleReading> Readings)
{
    /// <summary>Whether the folder can be used as it is.</summary>
    public bool IsSound => !Findings.Any(finding => finding.IsError);
}
