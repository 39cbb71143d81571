using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>The tags of a fact: a row's header cell and its data cell.</summary>
readonly record struct FactTags(StructureElement Label, StructureElement Value);
