using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Styles;

/// <summary>The same styles for large print: sizes set anew, not enlarged alike. Nothing is under 12 points.</summary>
static class LargePrintStyles
{
    // Space between paragraphs grows less than their type.
    const double Spacing = 1.7;

    // Numbers stand at 54, 90 and 126 points where they stood at 36, 60 and 84.
    const double Indents = 1.5;

    static readonly (double Size, double Leading) Table = (16, 22);
    static readonly (double Size, double Leading) Furniture = (12, 16);

    static readonly Dictionary<string, (double Size, double Leading)> Sizes = new(StringComparer.Ordinal)
    {
        [StyleIds.Normal] = (18, 27),
        [StyleIds.Kicker] = (14, 20),
        [StyleIds.Title] = (30, 38),
        [StyleIds.Subtitle] = (20, 29),
        [StyleIds.SmallNote] = Table,
        [StyleIds.Heading1] = (22, 30),
        [StyleIds.Heading2] = (20, 27),
        [StyleIds.Heading3] = (17, 24),
        [StyleIds.ContentsHeading] = (22, 30),
        [StyleIds.ContentsEntry] = (17, 24),
        [StyleIds.TableText] = Table,
        [StyleIds.TableHead] = Table,
        [StyleIds.TableDetail] = (15, 21),
        [StyleIds.TableDense] = Table,
        [StyleIds.FactText] = Table,
        [StyleIds.Matrix] = Furniture,
        [StyleIds.MatrixHead] = Furniture,
        [StyleIds.CounselNote] = Table,
        [StyleIds.Panel] = (17, 25),
        [StyleIds.PanelText] = (17, 25),
        [StyleIds.Notice] = (17, 25),
        [StyleIds.StatusHead] = (14, 19),
        [StyleIds.StatusText] = Furniture,
        [StyleIds.ClientBody] = (18, 27),
        [StyleIds.ClientTitle] = (30, 38),
        [StyleIds.ClientHeading] = (21, 28),
        [StyleIds.ClientLabel] = (18, 27),
        [StyleIds.ClientLead] = (20, 30),
        [StyleIds.ClientList] = (18, 27),
        [StyleIds.ClientBox] = (18, 27),
        [StyleIds.ClientPanel] = (18, 27),
        [StyleIds.ClientBoxChoice] = (24, 32),
        [StyleIds.ClientChoice] = (24, 32),
        [StyleIds.ClientTableText] = Table,
        [StyleIds.ClientTableHead] = Table,
        [StyleIds.Hint] = (16, 23),
        [StyleIds.StepText] = (18, 27),
        [StyleIds.FieldLabel] = (15, 20),
        [StyleIds.FieldText] = (18, 27),
        [StyleIds.TickBox] = (18, 27),
        [StyleIds.InitialsLabel] = (18, 27),
        [StyleIds.CutLine] = (15, 20),
        [StyleIds.BilingualText] = (18, 27),
        [StyleIds.BilingualHead] = (15, 20),
        [StyleIds.BilingualTitle] = (30, 38),
        [StyleIds.BilingualHeading] = (21, 28),
        [StyleIds.BilingualLabel] = (18, 27),
        [StyleIds.BilingualLead] = (20, 30),
        [StyleIds.BilingualChoice] = (24, 32),
        [StyleIds.BilingualHint] = (16, 23),
        [StyleIds.SignatureName] = (18, 25),
        [StyleIds.SignatureLongName] = (18, 25),
        [StyleIds.Signatory] = (18, 25),
        [StyleIds.SignatoryTitle] = Table,
        [StyleIds.SignatureDetail] = Table,
        [StyleIds.SignatureField] = (18, 25),
        [StyleIds.SignatureCaption] = Furniture,
        [StyleIds.Stamp] = Furniture,
        [StyleIds.Header] = Furniture,
        [StyleIds.Footer] = Furniture,
        [StyleIds.DraftMark] = Furniture,
        [StyleIds.DraftWarning] = Furniture,
        [StyleIds.HotlineTitle] = (14, 19),
        [StyleIds.HotlineText] = (14, 19),
        [StyleIds.FormLine] = Furniture,
        [StyleIds.Slot] = (17, 0),
        [StyleIds.Tag] = Furniture,
        [StyleIds.DetailText] = (15, 0),
        [StyleIds.ClientDetail] = (16, 0),
    };

    /// <summary>Lines that keep their height because they are no text.</summary>
    static readonly HashSet<string> Unchanged = new([StyleIds.SectionEnd, StyleIds.FieldGap, StyleIds.TableGap], StringComparer.Ordinal);

    public static ParagraphStyle Enlarged(ParagraphStyle style)
    {
        if (Unchanged.Contains(style.Id))
        {
            return style;
        }
        var format = style.Paragraph;
        bool sized = Sizes.TryGetValue(style.Id, out var size);
        return style with
        {
            Run = sized && style.Run.Size is not null ? style.Run with { Size = size.Size } : style.Run,
            Paragraph = Placed(style.Id, format) with
            {
                Line = sized && format.Line is not null ? Twips(size.Leading) : format.Line,
                Before = Scaled(format.Before, Spacing),
                After = Scaled(format.After, Spacing),
            },
        };
    }

    public static CharacterStyle Enlarged(CharacterStyle style)
    {
        double? usual = style.Run.Size is null ? null : Furniture.Size;
        return style with { Run = style.Run with { Size = Sizes.TryGetValue(style.Id, out var size) ? size.Size : usual } };
    }

    // Boxes keep their padding; the others stand further in, as the numbers and marks beside them are larger.
    static ParagraphFormat Placed(string id, ParagraphFormat format) => id switch
    {
        StyleIds.ClientPart => format with { Left = Twips(30), Hanging = Twips(30) },
        StyleIds.ClientPartText => format with { Left = 0 },
        StyleIds.TickBox => format with { Left = Twips(30), Hanging = Twips(30), Tabs = "<w:tab w:val=\"left\" w:pos=\"600\"/>" },
        StyleIds.ContentsEntry => format with { Left = Twips(54), Hanging = Twips(54), Tabs = "<w:tab w:val=\"left\" w:pos=\"1080\"/>" },
        StyleIds.CounselNote => format with { Left = Twips(54) + BoxPadding.CounselNote.Left },
        _ when format.Right is null => format with { Left = Scaled(format.Left, Indents), Hanging = Scaled(format.Hanging, Indents) },
        _ => format,
    };

    static int? Scaled(int? length, double factor) => length is { } twips ? (int)(twips * factor) : null;
}
