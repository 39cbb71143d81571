using MouForge.Documents.Inlines;

namespace MouForge.Documents.Word.Body;

/// <summary>What a run sets beside its paragraph's style.</summary>
/// <param name="Style">Id of its character style; null for none.</param>
/// <param name="Bold">Bold: yes, no, or null as the paragraph is.</param>
/// <param name="Italic">Italic.</param>
/// <param name="Language">Language of the text as Word writes it; null for the document's.</param>
readonly record struct RunLook(string? Style = null, bool? Bold = null, bool Italic = false, string? Language = null)
{
    /// <summary>The look of text of the model.</summary>
    public static RunLook Of(TextInline text)
    {
        var style = text.Style;
        string? id = (style & TextStyle.RunIn) != 0 ? Styles.StyleIds.RunIn
            : (style & TextStyle.Term) != 0 ? Styles.StyleIds.DefinedTerm
            : (style & TextStyle.Detail) != 0 ? Styles.StyleIds.DetailText
            : null;
        // A detail stays light where its cell heads a row in bold.
        bool? bold = (style & TextStyle.Bold) != 0 ? true : (style & TextStyle.Detail) != 0 ? false : null;
        return new(id, bold, (style & TextStyle.Italic) != 0, text.Language is null ? null : WordLanguage.Of(text.Language));
    }
}
