namespace MouForge.Pdf.Reading;

/// <summary>Something of the first revision of a file that a later one changes and may not.</summary>
/// <param name="Object">Number of the object.</param>
/// <param name="Page">Index of the page that it is, from 0; null where it is no page.</param>
public readonly record struct ForeignChange(int Object, int? Page);
