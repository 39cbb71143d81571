using MouForge.Documents.Pdf.Executions;
using MouForge.Pdf.Reading;

namespace MouForge.Documents.Pdf.Verification;

/// <summary>Says in words whether the agreed text in a copy is the one that was signed.</summary>
static class TextFindings
{
    /// <summary>What there is to say.</summary>
    /// <param name="first">The copy without what was added to the locked PDF.</param>
    /// <param name="now">The copy.</param>
    /// <param name="facts">What the copy says of itself.</param>
    /// <param name="hash">SHA-256 of the first revision.</param>
    public static IEnumerable<CopyFinding> Of(PdfSource first, PdfSource now, ExecutionFacts facts, string hash)
    {
        var pages = PageFindings(now, facts);
        if (hash != facts.LockedHash)
        {
            yield return new CopyFinding("text_changed", $"The agreed text is not the one that was signed: its SHA-256 is {hash}, and {facts.LockedHash} was signed.");
        }
        foreach (var finding in pages)
        {
            yield return finding;
        }
        if (pages.Count == 0)
        {
            foreach (var change in UpdateAudit.Of(first, now, [StatePlaces.PanelTag]))
            {
                string what = change.Page is { } page ? $"Page {page + 1}" : $"Object {change.Object}, a part of the agreed text,";
                yield return new CopyFinding("overridden", $"{what} was exchanged by what was added to the locked PDF. Only the state, signatures and certificate may be added.");
            }
        }
    }

    static List<CopyFinding> PageFindings(PdfSource now, ExecutionFacts facts)
    {
        var findings = new List<CopyFinding>();
        for (int page = 0; page < facts.Pages.Count; page++)
        {
            string hash = page < now.PageCount ? ExecutionFacts.PageHash(now, page) : "";
            if (hash == facts.Pages[page])
            {
                continue;
            }
            int signed = facts.Pages.ToList().IndexOf(hash);
            findings.Add(signed >= 0
                ? new CopyFinding("page_swapped", $"Page {signed + 1} stands in the place of page {page + 1}: pages were swapped.")
                : new CopyFinding("page_changed", $"Page {page + 1} is not the page that was signed: it was changed or exchanged."));
        }
        return findings;
    }
}
