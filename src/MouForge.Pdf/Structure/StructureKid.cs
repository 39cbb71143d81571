namespace MouForge.Pdf.Structure;

/// <summary>What a structure element holds, in reading order.</summary>
/// <param name="Item">A <see cref="StructureElement"/>; a page, for content painted on it; an annotation; or what an element of an updated file had.</param>
/// <param name="ContentId">The number of the marked content on the page (MCID).</param>
readonly record struct StructureKid(object Item, int ContentId);
