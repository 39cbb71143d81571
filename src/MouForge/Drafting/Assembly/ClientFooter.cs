using System.Globalization;
using MouForge.Documents;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Assembly;

/// <summary>What stands at the foot of client pages: whom to call, and which form it is.</summary>
static class ClientFooter
{
    /// <summary>Emergency, the coalition's first help line, and the national line; none on pages of agencies.</summary>
    public static IReadOnlyList<HotlineCell> Hotlines(DraftFacts facts)
    {
        if (facts.Request.Template.Design != DocumentDesign.Client)
            return [];
        var words = facts.Prose.Words;
        var local = facts.Answers.Coalition.Items("hotlines").FirstOrDefault(line => line.IsAnswered("number"));
        HotlineCell[] cells =
        [
            new(words.Phrase("danger_title"), words.Phrase("danger_text")),
            .. local is null ? [] : new[] { new HotlineCell(TitleOf(local, facts), TypedText.OnOneLine(local.Text("number")!)) },
            new(words.Phrase("national_title"), words.Phrase("national_text")),
        ];
        return cells;
    }

    /// <summary>"Form 3 · English · Version 2"; null on pages of agencies.</summary>
    public static string? FormLine(DraftFacts facts)
    {
        if (facts.Request.Template.Design != DocumentDesign.Client)
            return null;
        var words = facts.Prose.Words;
        string language = words.Phrase("language_name");
        string version = words.Phrase("version", facts.Request.Version);
        return facts.Request.Template.Form is { } form
            ? words.Phrase("form_line", form.ToString(CultureInfo.InvariantCulture), language, version)
            : words.Phrase("form_line_plain", language, version);
    }

    // The paper may be found: a line whose name says what the coalition works on is called by a plain one (brief E-12).
    static string TitleOf(AnswerMap line, DraftFacts facts)
    {
        string name = TypedText.OnOneLine(line.Text("name") ?? "");
        if (name.Length == 0 || DocumentIdentity.IsTelling(name, facts.Library.Shared.Words.Values))
            name = facts.Prose.Words.Phrase("local_title");
        return line.Text("hours") is { } hours ? facts.Prose.Words.Phrase("list_comma", name, TypedText.OnOneLine(hours)) : name;
    }
}
