using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>What a run sets beside its paragraph's style.</summary>
/// <param name="Style">Id of its character style; null for none.</param>
/// <param name="Bold">Bold: yes, no, or null as the paragraph is.</param>
/// <param name="Italic">Italic.</param>
/// <param name="Language">Language of the text, BCP 47; null for that of the text around it.</param>
readonly record struct RunLook(string? Style = null, bool? Bold = null, bool Italic = false, string? Language = null)
{
    /// <summary>The look of text of the model. Large print has no italics: what they set off is bold.</summary>
    public static RunLook Of(TextInline text, BodyWriter body)
    {
        var style = text.Style;
        string? id = (style & TextStyle.RunIn) != 0 ? StyleIds.RunIn
            : (style & TextStyle.Term) != 0 ? StyleIds.DefinedTerm
            : (style & TextStyle.Detail) != 0 ? body.Styles.Detail
            : null;
        bool italic = (style & TextStyle.Italic) != 0;
        // A detail stays light where its cell heads a row in bold.
        bool? bold = (style & TextStyle.Bold) != 0 || (italic && body.IsLarge) ? true : (style & TextStyle.Detail) != 0 ? false : null;
        return new(id, bold, italic && !body.IsLarge, text.Language);
    }
}
