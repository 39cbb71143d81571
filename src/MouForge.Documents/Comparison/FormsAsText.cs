using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>Tells in words what places to sign and to fill in say. Nobody signs a comparison, and two versions of one field cannot stand in one file.</summary>
static class FormsAsText
{
    const string Between = " · ";

    /// <summary>The block as text; the block itself where it is no form.</summary>
    public static Block Of(Block block) => block switch
    {
        SignatureBlock signature => Same(block, Text(signature)),
        FieldRowBlock row => Same(block, new ParagraphBlock([new TextInline(string.Join(Between, row.Fields.Select(field => field.Label)))])),
        TickGroupBlock group => Same(block, new ListBlock(false, [.. group.Boxes.Select(Item)])),
        CutLineBlock line => Same(block, new ParagraphBlock([new TextInline(line.Words)])),
        _ => block,
    };

    static Block Same(Block form, Block text) => text with { Change = form.Change, Anchor = form.Anchor, MembersOnly = form.MembersOnly };

    static ParagraphBlock Text(SignatureBlock signature)
    {
        string person = string.Join(", ", new[] { signature.Signatory, signature.Title }.Where(part => part.Length > 0));
        return new ParagraphBlock(
            [
                new TextInline(signature.Party, TextStyle.Bold),
                .. person.Length > 0 ? (Inline[])[new TextInline(Between + person)] : [],
                new TextInline(Between),
                .. Labelled(signature.Authority),
                new TextInline(Between),
                .. Labelled(signature.Approval),
            ]);
    }

    static Inline[] Labelled(LabelledText text) => [new TextInline(text.Label, TextStyle.Bold), new TextInline($" {text.Text}")];

    static ListItem Item(TickBox box) => new([new ParagraphBlock(box.OtherLabel is { } other ? [.. box.Label, new TextInline(" / "), .. other] : box.Label)]);
}
