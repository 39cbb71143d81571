using System.Globalization;
using MouForge.Documents;
using MouForge.Drafting.Bilingual;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Assembly;

/// <summary>What stands at the foot of client pages: whom to call, and which form it is.</summary>
static class ClientFooter
{
    // Two languages share a cell, so each has phrases of its own that say less.
    const string Brief = "_brief";

    /// <summary>Emergency, the coalition's first help line, and the national line; none on pages of agencies.</summary>
    public static IReadOnlyList<HotlineCell> Hotlines(DraftFacts facts)
    {
        if (facts.Request.Template.Design != DocumentDesign.Client)
            return [];
        if (facts.Beside is not { } beside)
            return Cells(facts, facts.Prose.Words, "");
        return [.. Cells(facts, facts.Prose.Words, Brief).Zip(Cells(facts, beside, Brief), Both)];
    }

    /// <summary>"Form 3 · English · Version 2", and in two languages which of them counts; null on pages of agencies.</summary>
    public static string? FormLine(DraftFacts facts)
    {
        if (facts.Request.Template.Design != DocumentDesign.Client)
            return null;
        var words = facts.Prose.Words;
        if (facts.Beside is not { } beside)
            return FormLine(facts, words.Phrase("language_name"));
        string languages = words.Phrase("list_comma", words.Phrase("language_name"), beside.Phrase("language_name"));
        return $"{FormLine(facts, languages)}. {words.Phrase("language_counts")} {beside.Phrase("language_counts")}";
    }

    static string FormLine(DraftFacts facts, string languages)
    {
        var words = facts.Prose.Words;
        string version = words.Phrase("version", facts.Request.Version);
        return facts.Request.Template.Form is { } form
            ? words.Phrase("form_line", form.ToString(CultureInfo.InvariantCulture), languages, version)
            : words.Phrase("form_line_plain", languages, version);
    }

    static HotlineCell[] Cells(DraftFacts facts, PhraseBook words, string form)
    {
        var local = facts.Answers.Coalition.Items("hotlines").FirstOrDefault(line => line.IsAnswered("number"));
        return
        [
            new(words.Phrase($"danger_title{form}"), words.Phrase($"danger_text{form}")),
            .. local is null ? [] : new[] { new HotlineCell(TitleOf(local, facts, words), TypedText.OnOneLine(local.Text("number")!)) },
            new(words.Phrase($"national_title{form}"), words.Phrase($"national_text{form}")),
        ];
    }

    static HotlineCell Both(HotlineCell first, HotlineCell second)
        => new(BothLanguages.Text(first.Title, second.Title), BothLanguages.Text(first.Text, second.Text));

    // The paper may be found: a line whose name says what the coalition works on is called by a plain one (brief E-12).
    static string TitleOf(AnswerMap line, DraftFacts facts, PhraseBook words)
    {
        string name = TypedText.OnOneLine(line.Text("name") ?? "");
        if (name.Length == 0 || DocumentIdentity.IsTelling(name, facts.Library.Shared.Words.Values))
            name = words.Phrase("local_title");
        return line.Text("hours") is { } hours ? facts.Prose.Words.Phrase("list_comma", name, TypedText.OnOneLine(hours)) : name;
    }
}
