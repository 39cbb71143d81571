using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Tables;

namespace MouForge.Documents.Word.Body;

/// <summary>Estimates how high the party's side of a signature block is, so that all blocks of a document get the height of the highest.</summary>
static class SignatureHeight
{
    // In points: the width of the party's side, the height that fits the usual block, and a step of height.
    const double Width = 204;
    const double Usual = 106;
    const double Step = 13;

    // Where even a page is too low for a party's side, its block breaks like text and the others stay as they are.
    const int MostExtraLines = 38;

    /// <summary>True where the party's name takes more than two lines and is set smaller.</summary>
    public static bool IsLongName(string party) => TextWidth.Lines(party, 10, bold: true, Width) > 2;

    /// <summary>Steps of 13 points that every block of the document is higher than usual.</summary>
    public static int ExtraLines(Document document)
    {
        int most = 0;
        foreach (var section in document.Sections)
        {
            foreach (var block in section.Blocks)
            {
                most = block is SignatureBlock signature && !Breaks(signature) ? Math.Max(most, ExtraLines(signature)) : most;
            }
        }
        return most;
    }

    /// <summary>True where a block is higher than a page.</summary>
    public static bool Breaks(SignatureBlock block) => ExtraLines(block) > MostExtraLines;

    static int ExtraLines(SignatureBlock block) => (int)Math.Ceiling(Math.Max(0, Of(block) - Usual) / Step);

    // Leading and space of the styles: name 13 (long ones 11.5) between 6 and 4, signatory 14, title 12, the two details 11.5 after 3.
    static double Of(SignatureBlock block)
    {
        bool isLong = IsLongName(block.Party);
        return 6 + 4 + ((isLong ? 11.5 : 13) * TextWidth.Lines(block.Party, isLong ? 9 : 10, bold: true, Width))
            + (14 * TextWidth.Lines(block.Signatory, 10.5, bold: false, Width))
            + (12 * TextWidth.Lines(block.Title, 9, bold: false, Width))
            + Detail(block.Authority) + Detail(block.Approval);
    }

    static double Detail(LabelledText text) => 3 + (11.5 * TextWidth.Lines($"{text.Label} {text.Text}", 8.5, bold: false, Width));
}
