using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>A place between two blocks in the order of the tags, for what is known only when pages are.</summary>
/// <param name="Strip">Index of the first strip after it.</param>
/// <param name="Parent">What holds the tags on both sides.</param>
/// <param name="Child">Index of the child after it.</param>
readonly record struct ReadingMark(int Strip, StructureElement Parent, int Child);
