using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Styles;

/// <summary>
/// How far the text of a boxed paragraph stands from the edge of its box, in twips. Word draws paragraph borders outside the indents, so
/// indents of this size put the box's edge on the margin.
/// </summary>
readonly record struct BoxPadding(int Left, int Right)
{
    /// <summary>10 pt inside a bar of 3 pt and a dashed frame.</summary>
    public static readonly BoxPadding CounselNote = new(Twips(10 + 3), Twips(10));

    /// <summary>12 pt inside a border in the colour of the ground.</summary>
    public static readonly BoxPadding Panel = new(Twips(12), Twips(12));

    /// <summary>12 pt inside a frame of ¾ pt.</summary>
    public static readonly BoxPadding Notice = new(Twips(12.5), Twips(12.5));

    /// <summary>14 pt inside a bar of 4 pt.</summary>
    public static readonly BoxPadding ClientBox = new(Twips(14 + 4), Twips(14));
}
