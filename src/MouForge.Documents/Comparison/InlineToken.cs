using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>The least that a comparison adds or deletes in running text: a word, the space between words, a mark, or an inline that is no plain text.</summary>
/// <param name="Inline">The inline, or the piece of it with its style.</param>
/// <param name="Text">What makes it equal to another one.</param>
/// <param name="IsWord">False for spaces and marks, which alone hold no two changes apart.</param>
readonly record struct InlineToken(Inline Inline, string Text, bool IsWord)
{
    /// <summary>What a pair of equal tokens is worth: words count before what stands between them.</summary>
    public float Worth => IsWord ? 4 : 1;

    /// <summary>Cuts running text into tokens.</summary>
    public static List<InlineToken> Of(IReadOnlyList<Inline> inlines)
    {
        var tokens = new List<InlineToken>();
        foreach (var inline in inlines)
        {
            if (inline is TextInline text)
            {
                Cut(text, tokens);
            }
            else
            {
                tokens.Add(new(inline, ComparedText.Of([inline]), inline is not LineBreakInline));
            }
        }
        return tokens;
    }

    static void Cut(TextInline text, List<InlineToken> tokens)
    {
        for (int at = 0; at < text.Text.Length;)
        {
            int word = WordBag.WordLength(text.Text.AsSpan(at));
            var piece = text with { Text = text.Text.Substring(at, Math.Max(word, 1)) };
            tokens.Add(new(piece, ComparedText.Of([piece]), word > 0));
            at += piece.Text.Length;
        }
    }
}
