using System.Globalization;
using System.Text;
using MouForge.Drafting.Checking.Reading;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>How hard each document is to read, in each language that is measured, as a Markdown table.</summary>
public static class ReadingFigures
{
    /// <summary>One row for each template and language; empty texts are left out.</summary>
    public static string Table(TemplateLibrary library)
    {
        var table = new StringBuilder("| Document | Language | Scale | Score | Limit | Words a sentence | Longest | Passive |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var reading in CheckTemplates.TextsOf(library).Select(text => DocumentReading.Of(library, text)).OfType<DocumentReading>().Where(reading => reading.Whole.Words > 0))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {reading.Template.Id} | {reading.Language} | {reading.Scale.Name} | {reading.Score:0.0} | {reading.Limit:0} | ")
                .Append(CultureInfo.InvariantCulture, $"{reading.Whole.WordsInSentence:0.0} | {reading.LongestSentence} | {100 * reading.PassiveShare:0} % |\n");
        }
        return table.ToString();
    }
}
