using MouForge.Documents.Blocks;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;

namespace MouForge.Drafting.Making;

/// <summary>Makes one signature block for each agency that signs, in alphabetical order; who signs last is said in the text.</summary>
static class SignatureBlocks
{
    public static IReadOnlyList<Block> Of(RootBinding root) => [.. root.Partners.Signing.Select(partner => BlockOf(partner, root))];

    static SignatureBlock BlockOf(PartnerBinding partner, RootBinding root)
    {
        var signatory = partner.Answers.Answers.Group("signatory");
        var words = root.Prose.Words;
        return new SignatureBlock
        {
            PartyId = partner.Answers.Id,
            Party = TypedText.OnOneLine(partner.Name),
            Signatory = TypedText.OnOneLine(signatory?.Text("name") ?? partner.Answers.Answers.Text("signatory") ?? ""),
            Title = TypedText.OnOneLine(signatory?.Text("title") ?? ""),
            Authority = new LabelledText(words.Phrase("authority"), TypedText.OnOneLine(partner.Authority.Text)),
            Approval = new LabelledText(words.Phrase("approval"), TypedText.OnOneLine(partner.Approval.Text)),
            SignatureCaption = words.Phrase("signature"),
            OtherNameCaption = words.Phrase("other_signer"),
            DateCaption = words.Phrase("signature_date"),
        };
    }
}
