using MouForge.Documents;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>Reads <c>words.&lt;language&gt;.yaml</c>.</summary>
static class WordsReader
{
    public static PhraseBook? Read(YamlMap? root, string language, string file, ProblemList problems)
    {
        if (root is null)
            return null;
        var fields = new YamlFields(root, file, problems);
        if (fields.RequiredText("language") is var named && named != language)
            problems.Add(fields.PositionOf("language"), null, $"the language is named '{named}', but its file words.{language}.yaml; both must be the same");
        var furniture = fields.Fields("furniture");
        if (furniture is null)
            problems.Add(fields.Position, null, "'furniture' is missing: the words of header, footer and captions");
        var book = furniture is null ? null : new PhraseBook(language, Furniture(furniture), fields.TextMap("phrases"))
        {
            Plain = fields.TextMap("plain"),
            Grammar = GrammarReader.Read(fields.Fields("grammar")),
            IsForFormsOnly = fields.YesNo("forms_only"),
        };
        fields.Close();
        return book;
    }

    static FurnitureWords Furniture(YamlFields fields)
    {
        var words = new FurnitureWords
        {
            DraftBand = fields.RequiredText("draft_band"),
            DraftWarning = fields.RequiredText("draft_warning"),
            ForSignature = fields.RequiredText("for_signature"),
            InForce = fields.RequiredText("in_force"),
            MembersOnly = fields.RequiredText("members_only"),
            PageOf = fields.RequiredText("page_of"),
            Code = fields.RequiredText("code"),
            Contents = fields.RequiredText("contents"),
            Annex = fields.RequiredText("annex"),
            NotStated = fields.RequiredText("not_stated"),
            Status = fields.RequiredText("status"),
            FieldDescription = fields.RequiredText("field_description"),
        };
        words = words with
        {
            LargePrint = fields.Text("large_print") ?? words.LargePrint,
            BinderPage = fields.Text("binder_page") ?? words.BinderPage,
            Comparison = fields.Fields("comparison") is { } comparison ? ComparisonWordsReader.Read(comparison) : words.Comparison,
        };
        fields.Close();
        return words;
    }
}
