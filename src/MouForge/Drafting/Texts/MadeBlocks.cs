namespace MouForge.Drafting.Texts;

/// <summary>Names of the blocks that the program makes as a whole.</summary>
static class MadeBlocks
{
    /// <summary>The contents list.</summary>
    public const string Contents = "contents";

    /// <summary>Who offers and needs which service.</summary>
    public const string ServicesMatrix = "services_matrix";

    /// <summary>One signature block for each agency that signs.</summary>
    public const string SignatureBlocks = "signature_blocks";
}
