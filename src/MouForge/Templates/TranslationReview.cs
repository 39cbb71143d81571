namespace MouForge.Templates;

/// <summary>Who has read a translation against the original and found it right (brief E-15).</summary>
/// <param name="ReviewedBy">Name of the person.</param>
/// <param name="On">The day of the review.</param>
public sealed record TranslationReview(string ReviewedBy, DateOnly? On);
