namespace MouForge.Documents.Comparison;

/// <summary>A part of a document as alignment sees it.</summary>
/// <param name="Shape">What must be equal for two parts to be compared inside: the kind of block and what cannot change within it.</param>
/// <param name="Text">All of the part that counts as text, styles included; equal texts are no change.</param>
/// <param name="Identity">What names the part across versions, such as an anchor or a clause id; null where nothing does.</param>
sealed record Comparand(string Shape, string Text, string? Identity)
{
    // What a pair is worth. Two parts with one name belong together whatever they say; equal ones come first where names do not decide.
    const float Named = 3;
    const float Equal = 2;

    // Texts that share less are not the same text, changed.
    const float LeastSimilarity = 0.4f;

    WordBag? _words;

    /// <summary>What pairing with a part of the newer version is worth; 0 where the two cannot be paired.</summary>
    public float WorthWith(Comparand other)
    {
        if (Shape != other.Shape)
        {
            return 0;
        }
        bool isNamed = Identity is not null && other.Identity is not null;
        if (isNamed && Identity != other.Identity)
        {
            return 0;
        }
        float name = isNamed ? Named : 0;
        if (Text == other.Text)
        {
            return name + Equal;
        }
        float similarity = (_words ??= WordBag.Of(Text)).SimilarityTo(other._words ??= WordBag.Of(other.Text));
        return isNamed ? name + similarity : similarity >= LeastSimilarity ? similarity : 0;
    }
}
