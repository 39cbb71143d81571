namespace MouForge.Templates;

<<<<<<< HEAD
/// <summary>Who compared a translation with the original and found it right.</summary>
/// <param name="ReviewedBy">The person or firm.</param>
/// <param name="On">The day of the review.</param>
public sealed record TranslationReview(string ReviewedBy, DateOnly On);
=======
/// <summary>Who has read a translation against the original and found it right (brief E-15).</summary>
/// <param name="ReviewedBy">Name of the person.</param>
/// <param name="On">The day of the review.</param>
public sealed record TranslationReview(string ReviewedBy, DateOnly? On);
>>>>>>> drafting3
