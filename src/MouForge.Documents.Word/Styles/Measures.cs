using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Styles;

/// <summary>Lengths that depend on for whom a document is laid out and how large it is set, in twips.</summary>
sealed record Measures
{
    static readonly Measures Agency = new() { TextIndent = Twips(36) };

    static readonly Measures Client = new() { TextIndent = Twips(26), BulletStep = Twips(18) };

    static readonly Measures LargeAgency = new()
    {
        TextIndent = Twips(54),
        LetterStep = Twips(36),
        BulletStep = Twips(18),
        FactLabel = Twips(160),
        StepLabel = Twips(160),
        FieldLine = Twips(36),
        FieldRule = 12,
        FieldGap = Twips(8),
        TickStep = Twips(30),
        InitialsWidth = Twips(66),
    };

    static readonly Measures LargeClient = LargeAgency with { TextIndent = 0, BulletStep = Twips(27), PartNumber = Twips(30), PairedNumber = Twips(30) };

    /// <summary>From the margin to the text of sections and clauses; the numbers stand left of it.</summary>
    public required int TextIndent { get; init; }

    /// <summary>From the number of a part of a client page to its heading.</summary>
    public int PartNumber { get; init; } = Twips(26);

    /// <summary>From the number of a part to its heading where the text stands in two languages.</summary>
    public int PairedNumber { get; init; } = Twips(24);

    /// <summary>From a letter, (a) or (i), to its text.</summary>
    public int LetterStep { get; init; } = Twips(24);

    /// <summary>From the text around a list of bullets to the text in it.</summary>
    public int BulletStep { get; init; } = Twips(12);

    /// <summary>Width of the labels of facts.</summary>
    public int FactLabel { get; init; } = Twips(108);

    /// <summary>Width of the labels of steps.</summary>
    public int StepLabel { get; init; } = Twips(112);

    /// <summary>Height of a line of a field.</summary>
    public int FieldLine { get; init; } = Twips(23);

    /// <summary>Line below a field, in eighths of a point.</summary>
    public int FieldRule { get; init; } = 8;

    /// <summary>Space below fields.</summary>
    public int FieldGap { get; init; } = Twips(5);

    /// <summary>From a tick box to its label.</summary>
    public int TickStep { get; init; } = Twips(22);

    /// <summary>Width of a field for initials.</summary>
    public int InitialsWidth { get; init; } = Twips(44);

    /// <summary>The measures of a document.</summary>
    public static Measures Of(DocumentProperties properties) => (properties.Design, properties.Print) switch
    {
        (DocumentDesign.Agency, PrintSize.Normal) => Agency,
        (DocumentDesign.Agency, PrintSize.Large) => LargeAgency,
        (DocumentDesign.Client, PrintSize.Normal) => Client,
        (DocumentDesign.Client, PrintSize.Large) => LargeClient,
    };
}
