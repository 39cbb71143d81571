using MouForge.Documents.Pdf.Fields;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Signatures;

/// <summary>The tags of a signature block: a section with a heading, its paragraphs, and each field after its caption.</summary>
sealed class SignatureTags
{
    /// <param name="parent">What holds the block.</param>
    /// <param name="headingLevel">Level of the party's name among the headings.</param>
    /// <param name="side">The block's left side.</param>
    public SignatureTags(StructureElement parent, int headingLevel, SignatureSide side)
    {
        var section = parent.Add(StructureType.Section);
        for (int i = 0; i < Paragraphs.Length; i++)
        {
            if (side.Lines.Any(line => line.Paragraph == i))
            {
                Paragraphs[i] = section.Add(i == 0 ? StructureType.Heading(headingLevel) : StructureType.Paragraph);
            }
        }
        (Signature, OtherName, Date) = (new FieldTags(section), new FieldTags(section), new FieldTags(section));
    }

    /// <summary>Party, signatory, title, authority, approval; null where nothing is printed.</summary>
    public StructureElement?[] Paragraphs { get; } = new StructureElement?[SignatureSide.Paragraphs];

    public FieldTags Signature { get; }

    public FieldTags OtherName { get; }

    public FieldTags Date { get; }
}
