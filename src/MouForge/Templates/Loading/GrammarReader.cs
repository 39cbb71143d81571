namespace MouForge.Templates.Loading;

/// <summary>Reads the <c>grammar</c> of <c>words.&lt;language&gt;.yaml</c>.</summary>
static class GrammarReader
{
    public static LanguageGrammar Read(YamlFields? fields)
    {
        var usual = new LanguageGrammar();
        if (fields is null)
            return usual;
        var grammar = new LanguageGrammar
        {
            Quotes = fields.Text("quotes") ?? usual.Quotes,
            FullStop = fields.Text("full_stop") ?? usual.FullStop,
            DecimalMark = fields.Text("decimal_mark") ?? usual.DecimalMark,
            GroupMark = fields.Text("group_mark") ?? usual.GroupMark,
            SmallWords = [.. fields.Texts("small_words").Select(word => word.Text)],
            Articles = [.. fields.Texts("articles").Select(word => word.Text)],
            CapitalLanguages = fields.YesNo("capital_languages"),
            TellingWords = [.. fields.Texts("telling_words").Select(word => word.Text)],
        };
        fields.Close();
        if (grammar.Quotes.Length == LanguageGrammar.QuoteMarks)
            return grammar;
        fields.Problems.Add(fields.PositionOf("quotes"), null, "'quotes' holds four marks: opening and closing single ones, then opening and closing double ones");
        return grammar with { Quotes = usual.Quotes };
    }
}
