using MouForge.Documents.Blocks;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;

namespace MouForge.Drafting.Reading;

/// <summary>Reads the people who sign a document that not every agency signs: one signature block a line.</summary>
sealed class SignerReader(ReadingContext context)
{
    const string Usage = "a signature block is written - id: Party | Signatory | Title | Authority | Approval; the last four may be empty";
    const int MostParts = 5;

    readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Block> Read(IReadOnlyList<TextLine> rows)
    {
        var blocks = new List<Block>();
        foreach (var row in rows.Where(row => row.Text.Length > 0))
        {
            if (BlockOf(row) is { } block)
                blocks.Add(block);
        }
        return blocks;
    }

    SignatureBlock? BlockOf(TextLine row)
    {
        int colon = row.Text.IndexOf(':');
        string[] parts = [.. row.Text[(colon + 1)..].Split('|').Select(Plain)];
        string id = colon > 2 && row.Text.StartsWith("- ", StringComparison.Ordinal) ? Plain(row.Text[2..colon]) : "";
        if (id.Length == 0 || parts.Length > MostParts || parts[0].Length == 0)
        {
            context.Mistake(row.Line, Usage);
            return null;
        }
        if (!_ids.Add(id))
            context.Mistake(row.Line, $"two signature blocks have the id '{id}'");
        return BlockOf(id, [.. parts, "", "", "", ""]);
    }

    SignatureBlock BlockOf(string id, string[] parts)
    {
        var words = context.Words;
        return new SignatureBlock
        {
            PartyId = id,
            Party = parts[0],
            Signatory = Known(parts[1]),
            Title = Known(parts[2]),
            Authority = new LabelledText(words.Phrase("authority"), parts[3].Length > 0 ? parts[3] : words.Phrase("by_office_plain")),
            Approval = new LabelledText(words.Phrase("approval"), parts[4].Length > 0 ? parts[4] : words.Phrase("none_needed")),
            SignatureCaption = words.Phrase("signature"),
            OtherNameCaption = words.Phrase("other_signer"),
            DateCaption = words.Phrase("signature_date"),
        };
    }

    // A signature block holds plain text, so a blank stands in brackets of its own.
    string Plain(string text)
    {
        text = text.Trim();
        string plain = context.Tokens.PlainText(context.Prose.Quotes.Set(text));
        bool isBlank = text.Length == PrivateUse.TokenLength && PrivateUse.IsPrivateUse(text[0]) && context.Tokens.At(text).Kind == TokenKind.Slot;
        return isBlank ? $"[{plain}]" : plain;
    }

    // A person nobody knows yet has an empty line, not a blank in words.
    static string Known(string part) => part.StartsWith('[') ? "" : part;
}
