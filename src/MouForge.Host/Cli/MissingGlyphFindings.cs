using MouForge.Documents.Rendering;
using MouForge.Questionnaires;
using MouForge.Reviews;

namespace MouForge.Host.Cli;

/// <summary>Says which answers hold a character that no font has.</summary>
static class MissingGlyphFindings
{
    public static IReadOnlyList<AnswerFinding> Of(MissingGlyphException missing, AnswerSet answers)
    {
        string message = $"The fonts have no character '{missing.Character}' (U+{char.ConvertToUtf32(missing.Character, 0):X4}). "
            + "Write it another way, or draft without PDF: --formats docx.";
        var paths = AnswerSearch.PathsWith(answers, missing.Character);
        return paths.Count == 0
            ? [new AnswerFinding("", "missing_glyph", $"{message} It stands in: {missing.Text}")]
            : [.. paths.Select(path => new AnswerFinding(path, "missing_glyph", message))];
    }
}
