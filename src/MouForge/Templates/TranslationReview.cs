namespace MouForge.Templates;

/// <summary>Who compared a translation with the original and found it right.</summary>
/// <param name="ReviewedBy">The person or firm.</param>
/// <param name="On">The day of the review.</param>
public sealed record TranslationReview(string ReviewedBy, DateOnly On);
