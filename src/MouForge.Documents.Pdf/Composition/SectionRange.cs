namespace MouForge.Documents.Pdf.Composition;

/// <summary>The strips of a section.</summary>
/// <param name="FirstStrip">Index of the first one.</param>
/// <param name="EndStrip">Index after the last one.</param>
/// <param name="MembersOnly">True where only members may read the section.</param>
readonly record struct SectionRange(int FirstStrip, int EndStrip, bool MembersOnly);
