namespace MouForge.Documents.Word.Styles;

/// <summary>The colours of the documents, as hex digits. Text is at least 7:1 on its ground.</summary>
static class Colors
{
    /// <summary>Text, form lines.</summary>
    public const string Ink = "1A1A1A";

    /// <summary>Captions, labels, details, furniture.</summary>
    public const string Grey = "444444";

    /// <summary>Headings, frame rules, links.</summary>
    public const string Navy = "1F3A5F";

    /// <summary>Panels, fields, gap rows, slots.</summary>
    public const string Tint = "EEF1F4";

    /// <summary>Table heads.</summary>
    public const string Head = "E3E8EE";

    /// <summary>Footer rule, frame of counsel notes, lines above a group.</summary>
    public const string Mid = "6B7480";

    /// <summary>Row lines.</summary>
    public const string Hair = "B4BBC4";

    /// <summary>Vertical lines of a matrix.</summary>
    public const string Faint = "D5DAE0";

    /// <summary>Text on ink or navy.</summary>
    public const string White = "FFFFFF";
}
