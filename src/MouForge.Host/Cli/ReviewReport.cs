using MouForge.Coverage;
using MouForge.Questionnaires;
using MouForge.Reviews;

namespace MouForge.Host.Cli;

/// <summary>Prints a review for a person: what blocks first, then what to look at, then who offers what.</summary>
sealed class ReviewReport(TextWriter output, Review review)
{
    const string Language = "en";
    const int NameWidth = 34;

    public void Print()
    {
        Findings("Blocks locking", review.Blocks, "Nothing blocks locking.");
        Findings("To look at", review.Warnings, "No warnings.");
        Approvals();
        Duplicates();
        Gaps();
        Matrix();
    }

    void Findings(string title, IReadOnlyList<ReviewFinding> findings, string none)
    {
        output.WriteLine(findings.Count == 0 ? none : $"{title} ({findings.Count})");
        foreach (var finding in findings)
        {
            output.WriteLine(finding.Path.Length == 0 ? $"  {finding.Message}" : $"  {finding.Path}: {finding.Message}");
        }
        output.WriteLine();
    }

    void Approvals()
    {
        if (review.Approvals.Count == 0)
        {
            return;
        }
        output.WriteLine("Needs an approval before its signature counts");
        foreach (var approval in review.Approvals)
        {
            string[] known = [approval.Body, approval.When ?? "no date yet", approval.Reference ?? ""];
            output.WriteLine($"  {approval.Partner.LegalName}: {string.Join(", ", known.Where(part => part.Length > 0))}");
        }
        output.WriteLine();
    }

    void Duplicates()
    {
        if (review.Coverage.Shared.Count == 0)
        {
            return;
        }
        output.WriteLine("Offered by two or more");
        foreach (var row in review.Coverage.Shared)
        {
            string missing = row.NeedsFirstCall ? "  ← nobody is the first call" : "";
            output.WriteLine($"  {Name(row)}: {string.Join(", ", row.Offers.Select(offer => $"{offer.Partner.LegalName} ({Letter(row, offer.Partner)})"))}{missing}");
        }
        output.WriteLine();
    }

    void Gaps()
    {
        output.WriteLine($"{review.Coverage.Covered.Count} of {review.Coverage.Rows.Count} services are covered. Gaps:");
        foreach (var row in review.Coverage.Gaps)
        {
            output.WriteLine($"  {Name(row)}{(row.Plan is null ? "" : $" (plan: {row.Plan.Text("plan")})")}");
        }
        output.WriteLine();
    }

    void Matrix()
    {
        output.WriteLine("Who offers what: P first call, A available, B backup, n needs it");
        for (int i = 0; i < review.Partners.Count; i++)
        {
            output.WriteLine($"  {i + 1,2} {review.Partners[i].LegalName}");
        }
        output.WriteLine($"  {"",-NameWidth}{string.Concat(review.Partners.Select((_, i) => $"{i + 1,4}"))}");
        foreach (var row in review.Coverage.Rows)
        {
            string cells = string.Concat(review.Partners.Select(partner => $"{row.Cell(partner).Letters.Replace(" ", "", StringComparison.Ordinal),4}"));
            output.WriteLine($"  {Name(row),-NameWidth}{cells}{Note(row)}");
        }
    }

    static string Note(ServiceRow row) => row switch
    {
        { IsCovered: false, Plan: null } => "   Gap",
        { IsCovered: false } => "   Gap, plan",
        { IsBackupOnly: true } => "   backup only",
        _ => "",
    };

    static string Letter(ServiceRow row, PartnerAnswers partner) => row.Cell(partner).Letters;

    static string Name(ServiceRow row) => row.Service.Name.GetValueOrDefault(Language) ?? row.Service.Id;
}
