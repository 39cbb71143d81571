using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Furniture;

/// <summary>Which page furniture is drawn on.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">The number of pages.</param>
/// <param name="IsMembersOnly">True where it shows what only members may read.</param>
/// <param name="Tag">What is read aloud of the furniture on this page belongs to it; null where nothing is.</param>
readonly record struct PagePlace(int Number, int Count, bool IsMembersOnly, StructureElement? Tag);
