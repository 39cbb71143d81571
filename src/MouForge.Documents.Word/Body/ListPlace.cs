namespace MouForge.Documents.Word.Body;

/// <summary>How deep in lists the blocks under way stand.</summary>
/// <param name="Letters">Lettered lists around them.</param>
/// <param name="Bullets">Lists of bullets around them.</param>
/// <param name="Ends">True where nothing of the outermost list follows, so that its last item keeps the distance of a paragraph.</param>
readonly record struct ListPlace(int Letters, int Bullets, bool Ends)
{
    /// <summary>Outside of lists.</summary>
    public static readonly ListPlace Outside = new(0, 0, true);
}
