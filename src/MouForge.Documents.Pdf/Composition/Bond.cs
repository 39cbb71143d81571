namespace MouForge.Documents.Pdf.Composition;

/// <summary>What holds a strip and the next one together on a page, weakest first.</summary>
enum Bond
{
    /// <summary>A page may end between them.</summary>
    Loose,

    /// <summary>They stay together if that leaves at most a set share of the page empty.</summary>
    Preferred,

    /// <summary>They stay together unless no page is high enough.</summary>
    Firm,
}
