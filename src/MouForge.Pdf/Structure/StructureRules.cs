namespace MouForge.Pdf.Structure;

/// <summary>What an element must have and its caller can forget. A breach is a fault of the program, so it throws.</summary>
static class StructureRules
{
    public static void Check(StructureElement element, IReadOnlyDictionary<string, int> ids)
    {
        if (element.Type == StructureType.Figure)
        {
            Require(element.Alt is not null || element.ActualText is not null, "A Figure has neither Alt nor ActualText.");
            Require(element.BoundingBox is not null, $"The Figure '{element.Alt}' has no BoundingBox.");
        }
        if (element.BoundingBox is not null)
        {
            Require(ElementProperties.PageOf(element) is not null, $"'{element.Alt}' has a BoundingBox, but nothing of it is painted.");
            // One attribute dictionary per element is all that is written.
            Require(element.Numbering is null && element.Scope is null, "An element has a BoundingBox and attributes of a list or table.");
        }
        if (element.Type == StructureType.TableHeader)
        {
            Require(element.Scope is not null, "A TH has no Scope.");
        }
        foreach (string header in element.Headers ?? [])
        {
            Require(ids.ContainsKey(header), $"A table cell has the header '{header}', which no cell has as its Id.");
        }
    }

    static void Require(bool condition, string breach)
    {
        if (!condition)
        {
            throw new InvalidOperationException(breach);
        }
    }
}
