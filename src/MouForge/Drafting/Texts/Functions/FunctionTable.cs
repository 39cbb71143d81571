namespace MouForge.Drafting.Texts.Functions;

/// <summary>All functions that texts can call.</summary>
static class FunctionTable
{
    static readonly Dictionary<string, TextFunction> ByName
        = WordFunctions.All.Concat(CatalogFunctions.All).Concat(LogicFunctions.All).Concat(BlockFunctions.All).Concat(SeatFunctions.All).ToDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<TextFunction> All => ByName.Values;

    /// <summary>The function of a name; null where there is none.</summary>
    public static TextFunction? Find(string name) => ByName.GetValueOrDefault(name);
}
