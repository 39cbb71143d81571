namespace MouForge.Documents.Pdf.Bidi;

/// <summary>The bidirectional class of a character (Unicode Standard Annex #9, table 4), under the short names that the standard uses.</summary>
enum BidiClass : byte
{
    /// <summary>Strong, from left to right: Latin letters, ideographs.</summary>
    L,

    /// <summary>Strong, from right to left: Hebrew letters.</summary>
    R,

    /// <summary>Strong, from right to left: Arabic letters.</summary>
    AL,

    /// <summary>European digits.</summary>
    EN,

    /// <summary>Signs between European numbers: + and -.</summary>
    ES,

    /// <summary>Signs at the end of European numbers: currency, percent.</summary>
    ET,

    /// <summary>Arabic digits.</summary>
    AN,

    /// <summary>Signs between numbers: comma, full stop, colon, solidus.</summary>
    CS,

    /// <summary>Marks on a letter.</summary>
    NSM,

    /// <summary>Characters that are not seen.</summary>
    BN,

    /// <summary>End of a paragraph.</summary>
    B,

    /// <summary>Tabulator.</summary>
    S,

    /// <summary>Spaces.</summary>
    WS,

    /// <summary>All other neutral characters: brackets, quotation marks.</summary>
    ON,

    /// <summary>Opens an embedding from left to right.</summary>
    LRE,

    /// <summary>Opens an override from left to right.</summary>
    LRO,

    /// <summary>Opens an embedding from right to left.</summary>
    RLE,

    /// <summary>Opens an override from right to left.</summary>
    RLO,

    /// <summary>Closes an embedding or override.</summary>
    PDF,

    /// <summary>Opens an isolate from left to right.</summary>
    LRI,

    /// <summary>Opens an isolate from right to left.</summary>
    RLI,

    /// <summary>Opens an isolate in the direction of its first strong character.</summary>
    FSI,

    /// <summary>Closes an isolate.</summary>
    PDI,
}
